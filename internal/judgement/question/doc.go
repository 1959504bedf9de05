// Package question turns a typed question, Indonesian or English, formal or
// not, into a typed plan over a catalogue, or says why it does not. It uses no
// language model: what it knows of a city comes from the catalogue, and what
// it knows of language is a small general lexicon. Its heart is the residual
// check: a word of the question that nothing in the plan explains makes it
// abstain and name that word.
//
// # How a question is read
//
// Every step marks the words it explains (token.go, reading.go) and leaves the
// others to the next. In the order in which ask.go calls them:
//
//  1. What is no question is refused: screen.go. The rest is parted into words,
//     with typing errors mended within a closed vocabulary: token.go,
//     spelling.go, spelling_common.go, vocabulary.go.
//  2. Greetings and letters, numbers and bounds, periods: courtesy.go,
//     letter.go, bound.go, bound_target.go, period_*.go.
//  3. Names of places, offices, sources and indicators: name.go and match.go
//     find them, spelt.go, partly.go, acronym.go, office*.go and areas.go in the
//     other ways of writing them.
//  4. What is asked of them: cause.go, measure.go, group.go, cue.go, ratio.go; decide.go
//     chooses the operation and settle.go makes the plan.
//  5. Whether it holds: residual.go wants every word explained, exclusive.go,
//     kind.go and unit.go that it is no other kind of thing, check.go that the
//     catalogue has the measure, level, grain and time. What is refused gets the
//     reason of the whole question by intent.go, and related plans by choices.go.
//
// A question that names nothing so is read again as talk, in three ways that
// must not contradict each other: spoken.go by topics (a matter and the words
// that bring it up), free.go by senses (words of talk for words of a name), and
// gist_read.go by what is known of the thing. What they know stands in bank/, as
// text; each asks the steps from 4 on for the rest. Where all three stop at a word
// that is of nothing known, gist_weigh.go asks which thing the words tell most of;
// gist_rival.go says of what else they tell, gist_head.go whom or what they count.
//
// follow.go reads a question that edits the plan before it, edit.go changes a
// plan by a choice, planned.go and admit.go hold a plan that comes from
// elsewhere, taught.go adds words that people have bound.
//
// # Where a change belongs
//
// What people call a thing: a line in bank/. How people ask (times, bounds,
// comparisons, order): the file of that step. A word that tells of nothing:
// filler.go, light.go. That something nearly right must be refused: first a
// line in nothing_test.go, then the step of 5 that lets it pass.
package question
