import { Segmented, Tag } from 'antd'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { doors } from '../../doors.ts'
import { useAbout } from '../../shell/about.ts'
import { AboutChooser } from '../../shell/about-chooser.tsx'
import { Failed, Waiting } from '../../show/state.tsx'
import { Outputs } from './outputs.tsx'
import { Paper } from './paper.tsx'
import { useReportStyle } from './style.ts'
import { TemplateChooser } from './template-chooser.tsx'
import { Unwritten } from './unwritten.tsx'
import './report.css'

const LENGTHS = [{ value: 0, label: '写全' }, { value: 800, label: '800字' }, { value: 2000, label: '2000字' }, { value: 4000, label: '4000字' }]

/** A report written from the ledgers, as the paper it becomes, and beside it what it leaves out. */
export function ReportPage() {
  const { union, period } = useAbout()
  const [{ template, money, length, about }, setStyle] = useReportStyle()
  const { data: all = [] } = useQuery({ queryKey: ['templates'], queryFn: doors.templates })
  // What tells of one record is chosen from that record.
  const templates = all.filter(one => !one.record || (about !== undefined && (one.ledger ?? about.ledger) === about.ledger))
  const known = all.length === 0 || templates.some(({ id }) => id === template)
  const [chosen, told] = [known ? template : 'summary', templates.find(({ id }) => id === template)?.record === true ? about : undefined]
  const asked = { template: chosen, union, period, money, ...length > 0 && { length }, ...told && { ledger: told.ledger, record: told.id } }
  const { data: report, error, isPlaceholderData } = useQuery({ queryKey: ['report', asked], queryFn: () => doors.report(asked), placeholderData: keepPreviousData })
  return (
    <div className="report">
      <div className="head"><h1>写总结</h1><span className="grow" /><AboutChooser /></div>
      <div className="report-style">
        <TemplateChooser templates={templates} value={chosen} onChange={template => setStyle({ template })} />
        <Segmented<number> value={length} onChange={length => setStyle({ length })} options={LENGTHS} aria-label="写多长" />
        <Segmented<'元' | '万元'> value={money} onChange={money => setStyle({ money })} options={['元', '万元']} aria-label="金额单位" />
        {told && <Tag closable={{ 'aria-label': '不写这一条了' }} onClose={() => setStyle({ about: undefined, template: 'summary' })}>写的是：{told.title}</Tag>}
      </div>
      {error ? <Failed error={error} /> : !report ? <Waiting /> : (
        <div className="report-columns">
          <Outputs asked={asked} report={report} />
          <Paper report={report} busy={isPlaceholderData} />
          <Unwritten length={length} report={report} />
        </div>
      )}
    </div>
  )
}
