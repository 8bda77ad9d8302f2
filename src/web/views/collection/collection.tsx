import { App, Button } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { LedgerRecord } from '#model/base.ts'
import { nextCollection } from '#office/collection-next.ts'
import { doors } from '../../doors.ts'
import { useMay } from '../../session.tsx'
import { Failed, sayError, Waiting } from '../../show/state.tsx'
import type { View } from '../view.ts'
import { DropFiles } from './drop.tsx'
import { RoundTable } from './round-table.tsx'
import { StandingOf } from './standing.tsx'
import { useRound } from './use-round.ts'
import './collection.css'

/** 收表: sheets are handed out, come back, are looked at together and taken; who is missing is reminded. */
export const CollectionView: View = ({ record }) => {
  const writes = useMay('clerk')
  const { data, error } = useQuery({
    queryKey: ['collection', record.id, record.version], queryFn: () => doors.collection(record.id), retry: false, placeholderData: before => before,
  })
  const held = useRound(record.id)
  if (error) return <Failed error={error} />
  if (!data) return <Waiting />
  return (
    <section className="panel collect" aria-labelledby="collect-title">
      <div className="head">
        <h2 id="collect-title">进展</h2>
        <span className="grow" />
        {writes && <HandOut record={record} open={data.open} />}
        {writes && <Next record={record} />}
      </div>
      <StandingOf standing={data} />
      {writes && data.open && <DropFiles busy={held.busy} onFiles={held.send} />}
      {writes && <RoundTable held={held} unions={data.unions} />}
    </section>
  )
}

function HandOut({ record, open }: { record: LedgerRecord; open: boolean }) {
  const { message } = App.useApp()
  const save = useMutation({ mutationFn: () => doors.saveSheets(record.id, String(record['name'])), onError: error => void message.error(sayError(error)) })
  return open && <Button type="primary" loading={save.isPending} onClick={() => save.mutate()}>下载各工会的表</Button>
}

/** The same for the next period, opened at once. */
function Next({ record }: { record: LedgerRecord }) {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const values = nextCollection(record)
  const make = useMutation({
    mutationFn: () => doors.write([{ ledger: 'collection', do: 'create', values: values! }]),
    onSuccess: ([made]) => void navigate({ to: '/l/$ledger/$id', params: { ledger: 'collection', id: made!.id } }),
    onError: error => void message.error(sayError(error)),
  })
  return values && <Button loading={make.isPending} onClick={() => make.mutate()}>{MONTH.test(String(record['period'])) ? '复制到下月' : '复制到下期'}</Button>
}

const MONTH = /^\d{4}-\d\d$/
