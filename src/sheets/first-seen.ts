/**
 * Tells at which place a number was met first, and notes it where it is new. A million numbers take 16 MB, of which the
 * collector of garbage knows nothing; a Map takes several times that.
 */
export function firstSeen(): (number: number, place: number) => number | undefined {
  let size = 1024
  let many = 0
  let numbers = new Int32Array(size)
  let places = new Int32Array(size) // counted from 1: 0 is free

  return (number, place) => {
    const slot = slotOf(number)
    if (places[slot]! > 0) return places[slot]! - 1
    numbers[slot] = number
    places[slot] = place + 1
    if (++many * 2 > size) grow()
    return undefined
  }

  function slotOf(number: number): number {
    let slot = number & (size - 1)
    while (places[slot]! > 0 && numbers[slot] !== number) slot = (slot + 1) & (size - 1)
    return slot
  }

  function grow(): void {
    const [oldNumbers, oldPlaces] = [numbers, places]
    size *= 2
    numbers = new Int32Array(size)
    places = new Int32Array(size)
    for (const [i, place] of oldPlaces.entries()) {
      if (place === 0) continue
      const slot = slotOf(oldNumbers[i]!)
      numbers[slot] = oldNumbers[i]!
      places[slot] = place
    }
  }
}
