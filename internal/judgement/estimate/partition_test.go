package estimate

import (
	"reflect"
	"testing"
)

func TestPartitions(t *testing.T) {
	for name, c := range map[string]struct {
		groups [][]int
		want   []partition
	}{
		"none":                        {nil, nil},
		"kecamatan":                   {[][]int{{0, 1, 2}, {3, 4}, {5}}, []partition{{{0, 1, 2}, {3, 4}, {5}}}},
		"kecamatan and agencies":      {[][]int{{0, 1, 2}, {3, 4, 5}, {0, 3}, {1, 4}, {2, 5}}, []partition{{{0, 1, 2}, {3, 4, 5}}, {{0, 3}, {1, 4}, {2, 5}}}},
		"an area is missing at times": {[][]int{{0, 1, 2}, {3, 4, 5}, {0, 1}, {3, 4, 5}}, []partition{{{0, 1, 2}, {3, 4, 5}}}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := partitions(c.groups); !reflect.DeepEqual(got, c.want) {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}
