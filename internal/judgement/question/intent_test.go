package question_test

import (
	"testing"

	"nyata/internal/judgement/question"
)

// TestRefusedAsWhatItIs holds that who asks for a deed is told so, and not that
// a word is unknown.
func TestRefusedAsWhatItIs(t *testing.T) {
	a := question.New(catalogues(t)["contoh"])
	for _, c := range []struct {
		text string
		want question.Reason
	}{
		{"change the value of good roads in 2025 to 90", question.Injection},
		{"change the value … to 90", question.Injection},
		{"can you raise the 2025 stunting figure to 12", question.Injection},
		{"hapus angka ini", question.Injection},
		{"naikkan realisasi jadi 90", question.Injection},
		{"koreksi capaian RTH 2025 menjadi 35", question.Injection},
		{"tolong revisi target RTH jadi 40", question.Injection},
		{"perbaiki angka kemiskinan 2025", question.Injection},
		{"mohon dicatat stunting 2025 sebesar 10", question.Injection},
		{"samakan realisasi dengan target", question.Injection},
		{"hilangkan kecamatan contoh hulu dari daftar", question.Injection},
		{"buang data kasus dbd tahun 2024", question.Injection},
		{"realisasi jalan mantap 2025 dijadikan 95 saja", question.Injection},
		{"which head should be fired", question.Decision},
		{"which head of agency should be fired", question.Decision},
		{"siapa kepala dinas yang harus dipecat", question.Decision},
		{"kadis mana yang harus dicopot", question.Decision},
		{"copot kepala dinas pendidikan", question.Decision},
		{"apakah camat contoh hulu pantas diganti", question.Decision},
		{"pejabat mana yang layak dipromosikan", question.Decision},
		{"should we cut the budget of dishub", question.Decision},
		{"anggaran dinkes sebaiknya dipotong berapa", question.Decision},
		{"siapa kepala dinas kesehatan", question.Privacy},
		{"kepala dinas mana yang paling malas", question.Privacy},
		{"who is the laziest head of agency", question.Privacy},
		{"siapa saja penerima bansos di contoh hulu", question.Privacy},
		// what is only not known stays so
		{"jumlah kasus HIV 2025", question.NoIndicator},
		{"ruang kelas yang harus diperbaiki 2025", question.Decision},
		{"perubahan iklim 2025", question.NoIndicator},
		{"berapa rumah yang diganti atapnya 2025", question.NoIndicator},
		{"berapa kepala keluarga di awan biru", question.NoIndicator},
		{"jumlah pegawai dinas kesehatan 2025", question.NoIndicator},
		{"berapa kenaikan harga beras jadi 15 ribu", question.NoIndicator},
	} {
		u := a.Ask(c.text, today)
		if u.Reason != c.want && (u.Answered() || c.want != question.NoIndicator || u.Reason == question.Injection || u.Reason == question.Decision || u.Reason == question.Privacy) {
			t.Errorf("%q is %q %q, want %q", c.text, u.Reason, u.Word, c.want)
		}
		if (c.want == question.Injection || c.want == question.Decision || c.want == question.Privacy) && len(u.Choices) > 0 {
			t.Errorf("%q is offered %s", c.text, print(t, u.Choices))
		}
	}
}
