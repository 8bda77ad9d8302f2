/** To come. */
export function CheckPage() {
  return null
}
