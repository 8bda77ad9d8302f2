import { App, Button } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { LedgerRecord } from '#model/base.ts'
import { findPeriod, sayPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { doors, papers } from '../doors.ts'
import { carryForm } from '../pages/form/carried.ts'
import { emptyForm } from '../pages/form/typed.ts'
import { useMay, useSession } from '../session.tsx'
import { copyText } from '../show/copy.ts'
import { Failed, sayError, Waiting } from '../show/state.tsx'
import type { View } from './view.ts'
import '../pages/plans/plans.css'

/** A plan as it is read: its text to copy, as a Word file, as a report to be issued; and, once it is sent, the note of that. */
export const PlanView: View = ({ record }) => {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const writes = useMay('clerk')
  const { data, error } = useQuery({ queryKey: ['plan-text', record.id, record.version], queryFn: () => doors.planText(record.id) })
  const failed = (fault: unknown) => void message.error(sayError(fault))
  const take = useMutation({ mutationFn: (title: string) => papers.plan(record.id, title), onError: failed })
  const report = useMutation({
    mutationFn: () => doors.planReport(record.id), onError: failed,
    onSuccess: ({ id }) => void navigate({ to: '/l/$ledger/$id', params: { ledger: 'report', id } }),
  })
  if (error) return <Failed error={error} />
  if (!data) return <Waiting />
  const copy = () => copyText(`${data.title}\n${data.text}`).then(() => message.success('已复制，可以粘贴到微信或 WPS'), failed)
  return (
    <section className="panel plan-view" aria-labelledby="plan-title">
      <div className="head">
        <h2 id="plan-title">{data.title}</h2><span className="grow" />
        <Button onClick={() => void copy()}>复制全文</Button>
        <Button loading={take.isPending} onClick={() => take.mutate(data.title)}>下载 Word</Button>
        {writes && <Button loading={report.isPending} onClick={() => report.mutate()}>写成报告</Button>}
        {writes && record.state === 'approved' && <Sent record={record} />}
      </div>
      <p className="plan-text">{data.text}</p>
    </section>
  )
}

/** Which paper of 计划考核报送 a plan is. */
const PAPERS: Readonly<Record<string, string>> = { monthly: 'monthly', half: 'halfPlan', annual: 'start' }

/** 登记报送: the note that was made when the paper fell due is opened, or a new one is begun. */
function Sent({ record }: { record: LedgerRecord }) {
  const { me } = useSession()
  const navigate = useNavigate()
  const kind = PAPERS[String(record['kind'])]
  const period = String(record['period'])
  const { data } = useQuery({
    queryKey: ['submission', record.union, kind, period], enabled: kind !== undefined && record.union !== null,
    queryFn: () => doors.list('submission', { union: record.union!, where: { kind: kind! }, limit: 200 }),
  })
  const found = data?.records.find(one => one['period'] === period && one.union === record.union)
  if (kind === undefined || !data) return null
  if (found && found['sent'] !== null) return <span className="quiet">已登记报送</span>
  const go = () => {
    if (found) return void navigate({ to: '/l/$ledger/$id/edit', params: { ledger: 'submission', id: found.id } })
    const form = emptyForm(register.ledgers.get('submission')!, record.union)
    carryForm({
      ledger: 'submission',
      typed: { ...form, values: { ...form.values, kind, period: sayPeriod(findPeriod(period)!), due: me.today, sent: me.today } },
      also: [], names: {},
    })
    void navigate({ to: '/l/$ledger/new', params: { ledger: 'submission' } })
  }
  return <Button onClick={go}>登记报送</Button>
}
