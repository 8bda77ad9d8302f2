/** To come. */
export function ImportPage() {
  return null
}
