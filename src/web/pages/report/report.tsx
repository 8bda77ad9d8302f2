import { Segmented, Select } from 'antd'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { doors } from '../../doors.ts'
import { useAbout } from '../../shell/about.ts'
import { AboutChooser } from '../../shell/about-chooser.tsx'
import { Failed, Waiting } from '../../show/state.tsx'
import { Outputs } from './outputs.tsx'
import { Paper } from './paper.tsx'
import { useReportStyle } from './style.ts'
import { Unwritten } from './unwritten.tsx'
import './report.css'

/** A report written from the ledgers, as the paper it becomes, and beside it what it leaves out. */
export function ReportPage() {
  const { union, period } = useAbout()
  const [{ template, money }, setStyle] = useReportStyle()
  const { data: templates = [] } = useQuery({ queryKey: ['templates'], queryFn: doors.templates, staleTime: Infinity })
  const asked = { template, union, period, money }
  const { data: report, error, isPlaceholderData } = useQuery({ queryKey: ['report', template, union, period, money], queryFn: () => doors.report(asked), placeholderData: keepPreviousData })
  return (
    <div className="report">
      <div className="head"><h1>写总结</h1><span className="grow" /><AboutChooser /></div>
      <div className="report-style">
        <Select value={template} onChange={chosen => setStyle({ template: chosen })} options={templates.map(({ id, label }) => ({ value: id, label }))} popupMatchSelectWidth={false} aria-label="写哪一种" className="template" />
        <Segmented<'元' | '万元'> value={money} onChange={chosen => setStyle({ money: chosen })} options={['元', '万元']} aria-label="金额单位" />
      </div>
      {error ? <Failed error={error} /> : !report ? <Waiting /> : (
        <div className="report-columns">
          <Outputs asked={asked} report={report} />
          <Paper report={report} busy={isPlaceholderData} />
          <Unwritten report={report} />
        </div>
      )}
    </div>
  )
}
