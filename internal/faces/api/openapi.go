package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"regexp"
	"strings"
	"time"
)

// describe writes the OpenAPI 3.1 document of the routes. Schemas are read from
// the types that answers are made of, so that the two cannot part.
func describe(routes []Route, version string) ([]byte, error) {
	d := describer{schemas: map[string]any{}}
	paths := map[string]any{}
	for _, r := range routes {
		path, _ := paths[r.Pattern].(map[string]any)
		if path == nil {
			path = map[string]any{}
			paths[r.Pattern] = path
		}
		path[strings.ToLower(r.Method)] = d.operation(r)
	}
	d.schema(reflect.TypeFor[Problem]())
	out, err := json.MarshalIndent(map[string]any{
		"openapi": "3.1.0",
		"info": map[string]any{
			"title": "Nyata", "version": version, "license": map[string]any{"name": "Apache-2.0", "identifier": "Apache-2.0"},
			"description": "Figures of a city's documents, each with its place. What a caller may see follows from the account's duty, as on the pages.",
		},
		"servers": []any{map[string]any{"url": "/"}},
		"paths":   paths,
		"components": map[string]any{
			"schemas": d.schemas,
			"securitySchemes": map[string]any{
				"token": map[string]any{"type": "http", "scheme": "bearer", "description": "The token of POST /api/v1/sessions."},
			},
		},
	}, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode description: %w", err)
	}
	return append(out, '\n'), nil
}

type describer struct{ schemas map[string]any }

var pathName = regexp.MustCompile(`\{(\w+)\}`)

func (d *describer) operation(r Route) map[string]any {
	var parameters []any
	for _, found := range pathName.FindAllStringSubmatch(r.Pattern, -1) {
		parameters = append(parameters, map[string]any{"name": found[1], "in": "path", "required": true, "schema": map[string]any{"type": "string"}})
	}
	for _, p := range r.query {
		schema := map[string]any{"type": "string"}
		if p.number {
			schema = map[string]any{"type": "integer"}
		}
		if p.many {
			schema = map[string]any{"type": "array", "items": schema}
		}
		parameters = append(parameters, map[string]any{"name": p.name, "in": "query", "description": p.about, "schema": schema})
	}
	op := map[string]any{"summary": r.summary, "operationId": operationID(r), "responses": d.responses(r)}
	if r.file {
		parameters = append(parameters, map[string]any{
			"name": "Idempotency-Key", "in": "header", "schema": map[string]any{"type": "string", "maxLength": maxKey},
			"description": "A request sent again with its key gets the answer it got.",
		})
		op["requestBody"] = map[string]any{"required": true, "content": map[string]any{"application/octet-stream": map[string]any{}}}
	}
	if r.body != nil {
		op["requestBody"] = map[string]any{"required": true, "content": map[string]any{"application/json": map[string]any{"schema": d.schema(r.body)}}}
	}
	if len(parameters) > 0 {
		op["parameters"] = parameters
	}
	if r.Public {
		op["security"] = []any{}
	} else {
		op["security"] = []any{map[string]any{"token": []any{}}}
		op["x-action"] = string(r.Action)
	}
	return op
}

func operationID(r Route) string {
	name := strings.NewReplacer("/api/v1/", "", "/", " ", "{", "", "}", "", ".", " ").Replace(r.Pattern)
	return strings.ToLower(r.Method) + "-" + strings.Join(strings.Fields(name), "-")
}

func (d *describer) responses(r Route) map[string]any {
	good := map[string]any{"description": http.StatusText(r.status)}
	switch {
	case r.answers != nil:
		good["content"] = map[string]any{"application/json": map[string]any{"schema": d.schema(r.answers)}}
	case r.Pattern == "/api/openapi.json":
		good["content"] = map[string]any{"application/json": map[string]any{"schema": map[string]any{"type": "object"}}}
	case r.status == http.StatusOK:
		good["content"] = map[string]any{"text/plain": map[string]any{"schema": map[string]any{"type": "string"}}}
	}
	out := map[string]any{
		fmt.Sprint(r.status): good,
		"default": map[string]any{
			"description": "A problem as RFC 9457 has it.",
			"content":     map[string]any{"application/problem+json": map[string]any{"schema": d.schema(reflect.TypeFor[Problem]())}},
		},
	}
	if r.file {
		out["200"] = map[string]any{"description": "It was held already.", "content": good["content"]}
	}
	return out
}

// schema describes a type; a struct is described once and referred to.
func (d *describer) schema(t reflect.Type) map[string]any {
	switch {
	case t == reflect.TypeFor[time.Time]():
		return map[string]any{"type": "string", "format": "date-time"}
	case t.Kind() == reflect.Pointer:
		inner := d.schema(t.Elem())
		if inner["$ref"] != nil {
			return map[string]any{"anyOf": []any{inner, map[string]any{"type": "null"}}}
		}
		if kind, ok := inner["type"].(string); ok {
			inner["type"] = []any{kind, "null"}
		}
		return inner
	case t.Kind() == reflect.Array:
		return map[string]any{"type": "array", "items": d.schema(t.Elem()), "minItems": t.Len(), "maxItems": t.Len()}
	case t.Kind() == reflect.Slice:
		return map[string]any{"type": "array", "items": d.schema(t.Elem())}
	case t.Kind() == reflect.Map:
		return map[string]any{"type": "object", "additionalProperties": d.schema(t.Elem())}
	case t.Kind() == reflect.Struct:
		return d.object(t)
	case t.Kind() == reflect.Bool:
		return map[string]any{"type": "boolean"}
	case t.Kind() == reflect.Int, t.Kind() == reflect.Int64:
		return map[string]any{"type": "integer"}
	case t.Kind() == reflect.Float64:
		return map[string]any{"type": "number"}
	default:
		return map[string]any{"type": "string"}
	}
}

func (d *describer) object(t reflect.Type) map[string]any {
	name := strings.ToUpper(t.Name()[:1]) + t.Name()[1:]
	if _, done := d.schemas[name]; !done {
		d.schemas[name] = nil // a type that holds itself ends here
		properties := map[string]any{}
		required := d.fields(t, properties)
		d.schemas[name] = map[string]any{"type": "object", "properties": properties, "required": required}
	}
	return map[string]any{"$ref": "#/components/schemas/" + name}
}

// fields describes the fields of a struct, those of an embedded one among them,
// and gives the names of those that are always there.
func (d *describer) fields(t reflect.Type, properties map[string]any) []any {
	required := []any{}
	for i := range t.NumField() {
		f := t.Field(i)
		field, how, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case field == "-":
		case f.Anonymous:
			required = append(required, d.fields(f.Type, properties)...)
		default:
			properties[field] = d.schema(f.Type)
			if how != "omitempty" {
				required = append(required, field)
			}
		}
	}
	return required
}
