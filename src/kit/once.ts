/** A question that is asked of the same things over and over, answered once for each. What it knows goes with the function. */
export function once<Thing, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new Map<Thing, Answer>()
  return (thing) => {
    const answer = known.get(thing)
    if (answer !== undefined || known.has(thing)) return answer as Answer
    const found = ask(thing)
    known.set(thing, found)
    return found
  }
}
