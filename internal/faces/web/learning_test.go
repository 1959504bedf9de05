package web_test

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"time"

	"nyata/internal/casework/asking"
	"nyata/internal/judgement/printed"
	"nyata/internal/record/account"
)

// While what can be asked is still being learnt, the page of a question says so
// and asks again by itself; then it answers.
func TestAskSaysThatItIsLearning(t *testing.T) {
	office := newOffice(build(t))
	d := deps(t, office)
	d.Asked = &asking.Kept{}
	s := &site{t: t, office: office, handler: handlerOf(t, d)}
	s = s.as(account.Mayor)
	size, err := office.Size(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	begun, release := make(chan struct{}), make(chan struct{})
	go func() {
		_, _, _ = d.Asked.Listener(context.Background(), size, d.City(), 0, func(context.Context) (*printed.Listener, error) {
			close(begun)
			<-release
			return nil, errors.New("given up")
		})
	}()
	<-begun
	const path = "/ask?q=berapa+sampah+tertangani+2025"
	from := time.Now()
	page := s.page(path)
	page.has("h1", "sedang mempelajari apa yang dapat ditanyakan")
	page.has("#learning", "berapa sampah tertangani 2025")
	page.has(`#learning[hx-trigger="every 2s"]`, "Muat ulang")
	if took := time.Since(from); took > 30*time.Second {
		t.Errorf("it took %v to say so", took)
	}
	close(release)
	if code := s.get(path).Code; code != http.StatusOK {
		t.Fatalf("afterwards: %d", code)
	}
	s.page(path).hasNot("#learning")
}
