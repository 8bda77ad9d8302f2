import { useState } from 'react'

/** Which report is written, how long, and how its money is printed; `about`: the record that a bulletin or a notice tells of. Kept while this window is open. */
export type ReportStyle = { template: string; money: '元' | '万元'; length: number; about?: { ledger: string; id: string; title: string } | undefined }

const KEPT = 'niangjia.report'
const BEGIN: ReportStyle = { template: 'summary', money: '元', length: 0 }

export function useReportStyle(): [ReportStyle, (changed: Partial<ReportStyle>) => void] {
  const [style, setStyle] = useState<ReportStyle>(kept)
  const change = (changed: Partial<ReportStyle>) => {
    const next = { ...style, ...changed }
    setStyle(next)
    sessionStorage.setItem(KEPT, JSON.stringify(next))
  }
  return [style, change]
}

/** The page that opens next writes of this record. */
export function writeAbout(about: NonNullable<ReportStyle['about']>): void {
  sessionStorage.setItem(KEPT, JSON.stringify({ ...kept(), template: 'bulletin', about }))
}

function kept(): ReportStyle {
  return { ...BEGIN, ...JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<ReportStyle> }
}
