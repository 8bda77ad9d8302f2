import { App, Button } from 'antd'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import { sixAspects } from '#office/schemes/six-aspects.ts'
import { doors, papers } from '../doors.ts'
import type { SentScores } from '../sent.ts'
import { useMay, useSession } from '../session.tsx'
import { FigureValue } from '../show/figure.tsx'
import { Failed, sayError, Waiting } from '../show/state.tsx'
import type { View } from './view.ts'

/** A scheme as a score sheet that fills itself: for the union that is judged, or for each of those below. */
export const SchemeView: View = ({ record }) => {
  const [union, setUnion] = useState<string | null>(record['whom'] === 'below' ? null : record.union)
  if ((record['items'] as unknown[]).length === 0) return <Empty record={record} />
  return (
    <section className="panel scheme" aria-labelledby="scheme-title">
      {union === null ? <Everyone record={record} onChoose={setUnion} /> : <Sheet
        record={record} union={union} onBack={record['whom'] === 'below' ? () => setUnion(null) : undefined}
      />}
    </section>
  )
}

function Empty({ record }: { record: LedgerRecord }) {
  const { message } = App.useApp()
  const client = useQueryClient()
  const leads = useMay('lead')
  const fill = useMutation({
    mutationFn: () => doors.write([{ ledger: 'scheme', do: 'change', id: record.id, version: record.version, values: { items: sixAspects } }]),
    onSuccess: () => client.invalidateQueries(),
    onError: fault => void message.error(sayError(fault)),
  })
  return (
    <section className="panel scheme">
      <p>还没有考核项目。点“修改”照下发的方案逐项填，也可以先照常用的六个方面填上，再按文件改。</p>
      {leads && <Button loading={fill.isPending} onClick={() => fill.mutate()}>照六个方面填上</Button>}
    </section>
  )
}

function Everyone({ record, onChoose }: { record: LedgerRecord; onChoose: (union: string) => void }) {
  const { data, error } = useQuery({ queryKey: ['scheme-all', record.id, record.version], queryFn: () => doors.allScores(record.id) })
  if (error) return <Failed error={error} />
  if (!data) return <Waiting />
  return (
    <>
      <h2 id="scheme-title">下属工会得分</h2>
      {data.length === 0 ? <p className="quiet">没有下属工会。</p> : (
        <div className="scroll" tabIndex={0} role="region" aria-label="各工会得分">
          <table className="scores">
            <thead><tr><th scope="col">工会</th><th scope="col">台账算得</th><th scope="col">要人工评</th></tr></thead>
            <tbody>{data.map(one => (
              <tr key={one.union}>
                <th scope="row"><Button type="link" size="small" onClick={() => onChoose(one.union)}>{one.unionName}</Button></th>
                <td>{one.points}分</td>
                <td>{one.open === 0 ? '' : `${one.open}项`}</td>
              </tr>
            ))}</tbody>
          </table>
        </div>
      )}
    </>
  )
}

function Sheet({ record, union, onBack }: { record: LedgerRecord; union: string; onBack: (() => void) | undefined }) {
  const { message } = App.useApp()
  const { me } = useSession()
  const navigate = useNavigate()
  const writes = useMay('clerk')
  const { data, error } = useQuery({ queryKey: ['scheme', record.id, record.version, union], queryFn: () => doors.scores(record.id, union) })
  const begin = useMutation({
    mutationFn: (scores: SentScores) => doors.write([
      { ledger: 'assessment', do: 'create', values: { union, scheme: record.id, scored: me.today, scorer: me.name, rows: scores.items.map(rowOf) } },
    ]),
    onSuccess: ([written]) => void navigate({ to: '/l/$ledger/$id', params: { ledger: 'assessment', id: written!.id } }),
    onError: fault => void message.error(sayError(fault)),
  })
  const take = useMutation({
    mutationFn: ({ scores, pdf }: { scores: SentScores; pdf: boolean }) => papers.pack(record.id, { union, pdf }, `${scores.unionName}迎检资料（${String(record['name'])}）`),
    onError: fault => void message.error(sayError(fault)),
  })
  if (error) return <Failed error={error} />
  if (!data) return <Waiting />
  return (
    <>
      <div className="head">
        <h2 id="scheme-title">{data.unionName}，{data.period}</h2>
        <span className="grow" />
        {onBack && <Button onClick={onBack}>看全部工会</Button>}
        {writes && <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate(data)}>做自评表</Button>}
        <Button loading={take.isPending && !take.variables.pdf} disabled={take.isPending} onClick={() => take.mutate({ scores: data, pdf: false })}>下载迎检资料包</Button>
        <Button loading={take.isPending && take.variables.pdf} disabled={take.isPending} onClick={() => take.mutate({ scores: data, pdf: true })}>下载PDF版</Button>
      </div>
      <p role="status">台账算得<strong>{data.points}分</strong>（满分{data.most}分）{data.open > 0 && `，还有${data.open}项要人工评或缺数`}。</p>
      <Items items={data.items} />
    </>
  )
}

function Items({ items }: { items: SentScores['items'] }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="各项得分">
      <table className="scores many">
        <thead><tr><th scope="col">方面</th><th scope="col">考核内容</th><th scope="col">分值</th><th scope="col">得分</th><th scope="col">凭什么</th><th scope="col">佐证</th></tr></thead>
        <tbody>
          {items.map((one, i) => (
            <tr key={one.what}>
              <td>{one.aspect === items[i - 1]?.aspect ? '' : one.aspect}</td>
              <th scope="row">{one.what}</th>
              <td data-label="分值">{one.bonus ? '加' : ''}{one.weight}</td>
              <td data-label="得分">{one.points === null ? '—' : one.points}</td>
              <td data-label="凭什么">{one.figure && <><FigureValue figure={one.figure} />　</>}<span className="quiet">{one.why}</span></td>
              <td data-label="佐证">
                {one.evidence.map(({ ledger, label, records }) => <Link key={ledger} to="/l/$ledger" params={{ ledger }} className={records === 0 ? 'lack' : ''}>
                  {records === 0 ? `缺${label}` : `${label} ${records}条`}
                </Link>)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What is computed is what a union begins from; it may know better. */
function rowOf({ what, weight, points, why }: SentScores['items'][number]): Record<string, unknown> {
  return { what, weight, counted: points, self: points, given: null, why }
}
