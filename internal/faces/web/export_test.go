package web

// Routes is the table of routes, for the tests that walk over it.
func Routes(deps Deps) []Route {
	s := &server{Deps: deps}
	return s.routes()
}
