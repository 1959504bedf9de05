package pdf

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"

	"github.com/klippa-app/go-pdfium"
	"github.com/tetratelabs/wazero/api"
)

// engine is one running copy of PDFium. It speaks to the exported C functions
// directly, not through the reference tables of the Go wrapper: a page has
// thousands of characters and each wrapped call costs a lock, a map and a
// fresh identifier.
//
// An engine is used by one goroutine at a time. The first trap is kept in
// failed and every later call returns zero, so that callers check once per
// step and not once per call; a failed engine is thrown away.
type engine struct {
	instance pdfium.Pdfium
	exports  interface{ Fn(string) api.Function }
	memory   api.Memory
	scratch  uint32 // guest memory for out parameters, scratchSize bytes
	stack    [16]uint64
	failed   error
}

const scratchSize = 4096

// errNotEngine means that the wrapper no longer shows its module the way this
// package needs it; only a changed go-pdfium version can cause it.
var errNotEngine = errors.New("pdfium wrapper does not show its WebAssembly module")

func newEngine(instance pdfium.Pdfium) (*engine, error) {
	exports, ok := instance.GetImplementation().(interface{ Fn(string) api.Function })
	if !ok {
		return nil, errNotEngine
	}
	// The module is an exported field of a type in an internal package:
	// reflection is the only way to its memory.
	implementation := reflect.ValueOf(exports)
	if implementation.Kind() != reflect.Pointer || implementation.Elem().Kind() != reflect.Struct {
		return nil, errNotEngine
	}
	field := implementation.Elem().FieldByName("Module")
	if !field.IsValid() {
		return nil, errNotEngine
	}
	module, ok := field.Interface().(api.Module)
	if !ok {
		return nil, errNotEngine
	}
	e := &engine{instance: instance, exports: exports, memory: module.Memory()}
	e.scratch = e.allocate(scratchSize)
	return e, e.failed
}

// close gives the memory of the engine back.
func (e *engine) close() error {
	if e.failed != nil {
		return e.instance.Kill()
	}
	return e.instance.Close()
}

// call runs an exported function. Doubles and floats travel as their bits.
func (e *engine) call(name string, args ...uint64) uint64 {
	return e.callWithin(context.Background(), name, args...)
}

// callWithin runs an exported function that may take long; it is interrupted
// when ctx ends.
func (e *engine) callWithin(ctx context.Context, name string, args ...uint64) uint64 {
	if e.failed != nil {
		return 0
	}
	function := e.exports.Fn(name)
	if function == nil {
		e.failed = fmt.Errorf("call %s: %w", name, errNotEngine)
		return 0
	}
	copy(e.stack[:], args)
	if err := function.CallWithStack(ctx, e.stack[:]); err != nil {
		e.failed = fmt.Errorf("call %s: %w", name, err)
		return 0
	}
	return e.stack[0]
}

// allocate reserves guest memory; 0 when there is none left.
func (e *engine) allocate(size uint64) uint32 {
	pointer := uint32(e.call("malloc", size))
	if pointer == 0 && e.failed == nil {
		e.failed = fmt.Errorf("reserve %d bytes: out of memory", size)
	}
	return pointer
}

func (e *engine) free(pointer uint32) {
	if pointer != 0 {
		e.call("free", uint64(pointer))
	}
}

// write copies data into guest memory.
func (e *engine) write(pointer uint32, data []byte) {
	if e.failed == nil && !e.memory.Write(pointer, data) {
		e.failed = io.ErrShortWrite
	}
}

// float64At and float32At read the i-th number of the scratch space.
func (e *engine) float64At(i uint32) float64 {
	v, _ := e.memory.ReadFloat64Le(e.scratch + 8*i)
	return v
}

func (e *engine) float32At(i uint32) float64 {
	v, _ := e.memory.ReadFloat32Le(e.scratch + 4*i)
	return float64(v)
}

func (e *engine) uint32At(i uint32) uint32 {
	v, _ := e.memory.ReadUint32Le(e.scratch + 4*i)
	return v
}

// out is the scratch address of the i-th out parameter of the given width.
func (e *engine) out(i, width uint32) uint64 { return uint64(e.scratch + i*width) }

func float64Of(bits uint64) float64 { return math.Float64frombits(bits) }
func float32Of(bits uint64) float64 { return float64(math.Float32frombits(uint32(bits))) }
