/** The text that the home page hands to the page that reads it: kept in memory, never in an address. */
let carried = ''

export function carryNote(text: string): void {
  carried = text
}

export function takeNote(): string {
  const text = carried
  carried = ''
  return text
}
