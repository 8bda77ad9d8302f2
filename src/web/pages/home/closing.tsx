import { App, Button } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { LedgerRecord } from '#model/base.ts'
import { sayPeriod } from '#kit/period.ts'
import { toClose } from '#office/closing-due.ts'
import { doors } from '../../doors.ts'
import { useMay, useSession } from '../../session.tsx'
import { sayError } from '../../show/state.tsx'
import { useHeadlines } from './use-headlines.ts'

/** 结账: what is over and not signed yet, offered to who signs; one click leads to its figures. Nothing where all is closed, or nothing known. */
export function ToClose() {
  const { me, right } = useSession()
  const signs = useMay('lead')
  const { none } = useHeadlines()
  const { data } = useQuery({
    queryKey: ['list', 'closing', right.union], enabled: signs,
    queryFn: () => doors.list('closing', { union: right.union, where: { union: right.union }, limit: 200 }),
  })
  const own = data?.records.map(one => ({ ...one, until: one['until'] }))
  const period = own && toClose(me.today, own)
  if (!period || (own.length === 0 && none)) return null
  return (
    <section className="panel" aria-labelledby="to-close">
      <h2 id="to-close">结账</h2>
      <p className="quiet">{sayPeriod(period)}的数字还没有结账。{own.length === 0 && '结了账的数字谁也不能再改，报出去的就定住了。'}</p>
      <p className="to-close">
        <Begin until={period.last} open={own.find(one => one.state === 'open' && one.until === period.last)} />
        <Link to="/l/$ledger" params={{ ledger: 'closing' }}>看历次结账</Link>
      </p>
    </section>
  )
}

/** Opens the one that was begun, or begins it. */
function Begin({ until, open }: { until: string; open: LedgerRecord | undefined }) {
  const { message } = App.useApp()
  const { right } = useSession()
  const navigate = useNavigate()
  const go = (id: string) => void navigate({ to: '/l/$ledger/$id', params: { ledger: 'closing', id } })
  const begin = useMutation({
    mutationFn: () => doors.write([{ ledger: 'closing', do: 'create', values: { union: right.union, until } }]),
    onSuccess: ([written]) => go(written!.id),
    onError: fault => void message.error(sayError(fault)),
  })
  return <Button size="small" loading={begin.isPending} onClick={() => open ? go(open.id) : begin.mutate()}>结到{Number(until.slice(5, 7))}月底</Button>
}
