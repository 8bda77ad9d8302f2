/** What a report calls itself: its first line, as far as a title may reach. */
export function titleOf(text: string): string {
  return text.trimStart().split('\n', 1)[0]!.trim().slice(0, 60)
}
