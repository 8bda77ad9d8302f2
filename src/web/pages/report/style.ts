import { useState } from 'react'

/** Which report is written, and how its money is printed; kept while this window is open. */
export type ReportStyle = { template: string; money: '元' | '万元' }

const KEPT = 'niangjia.report'

export function useReportStyle(): [ReportStyle, (changed: Partial<ReportStyle>) => void] {
  const [style, setStyle] = useState<ReportStyle>(() => ({ template: 'summary', money: '元', ...JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<ReportStyle> }))
  const change = (changed: Partial<ReportStyle>) => {
    const next = { ...style, ...changed }
    setStyle(next)
    sessionStorage.setItem(KEPT, JSON.stringify(next))
  }
  return [style, change]
}
