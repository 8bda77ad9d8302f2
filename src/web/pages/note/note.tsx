/** To come. */
export function Note() {
  return null
}
