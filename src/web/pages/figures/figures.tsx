/** To come. */
export function Figures() {
  return null
}
