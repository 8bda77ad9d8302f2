/** To come. */
export function Settings() {
  return null
}
