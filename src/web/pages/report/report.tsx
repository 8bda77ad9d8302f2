/** To come. */
export function ReportPage() {
  return null
}
