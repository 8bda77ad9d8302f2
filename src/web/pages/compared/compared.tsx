import { Button, Select } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { doors } from '../../doors.ts'
import type { SentComparedReport } from '../../sent.ts'
import { Failed, sayError, Waiting } from '../../show/state.tsx'
import { PAPERS } from '../check/writing.tsx'
import '../returned/returned.css'

/** A report beside that of the period before: one that was issued, or a file. */
export function ComparedPage() {
  const { id } = useParams({ from: '/desk/reports/$id/compared' })
  const { data: opened, error } = useQuery({ queryKey: ['record', 'report', id], queryFn: () => doors.open('report', id), retry: false })
  const [other, setOther] = useState<string | undefined>()
  const issued = useQuery({ queryKey: ['compared report', id, other], queryFn: () => doors.comparedReport(id, other), retry: false })
  const upload = useMutation({ mutationFn: (file: File) => doors.comparedFile(id, file) })
  const input = useRef<HTMLInputElement>(null)
  if (error ?? issued.error) return <Failed whole error={error ?? issued.error}><Link className="plain-link" to="/reports">回到报告</Link></Failed>
  if (!opened || !issued.data) return <Waiting />
  const shown = upload.data ?? issued.data
  return (
    <section className="returned-page">
      <nav className="crumbs" aria-label="位置"><Link to="/reports">报告</Link> / <Link to="/reports/$id" params={{ id }}>{String(opened.record['title'])}</Link></nav>
      <div className="head">
        <h1>与上一期对照</h1><span className="grow" />
        {issued.data.others.length > 0 && (
          <Select value={upload.data ? null : issued.data.with} onChange={chosen => { upload.reset(); setOther(chosen ?? undefined) }} aria-label="和哪一份对照" placeholder="和哪一份对照"
            popupMatchSelectWidth={false} options={issued.data.others.map(one => ({ value: one.id, label: one.title }))} />
        )}
        <Button loading={upload.isPending} onClick={() => input.current!.click()}>上传一份来对照</Button>
        <input ref={input} type="file" hidden accept={PAPERS} aria-label="上传一份来对照" onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) upload.mutate(file)
        }} />
      </div>
      {upload.isError && <p className="fault" role="alert">{sayError(upload.error)}</p>}
      {shown.title === '' ? <p className="quiet">还没有上一期印发的报告，也没有收存的报告数。请上传上一期的文件来对照。</p> : <Shown compared={shown} />}
    </section>
  )
}

function Shown({ compared: { title, both, fresh, dropped, repeated } }: { compared: SentComparedReport }) {
  return (
    <>
      <p role="status">对照的是<strong>{title}</strong>：{both.length} 项指标两份都有，{repeated.length} 句和上次一字不差。</p>
      {repeated.length > 0 && (
        <section className="panel" aria-labelledby="repeated">
          <h2 id="repeated">和上次一字不差的句子，请改写</h2>
          <ol>{repeated.map(({ text }, i) => <li key={i}>{text}</li>)}</ol>
        </section>
      )}
      {both.length > 0 && (
        <div className="scroll" role="region" aria-label="两份都有的指标" tabIndex={0}>
          <table>
            <thead>
              <tr><th scope="col">指标</th><th scope="col" className="number">这次</th><th scope="col" className="number">上次</th><th scope="col" className="number">增减</th></tr>
            </thead>
            <tbody>
              {both.map(({ name, label, now, then, change }) => <tr key={name}>
                <th scope="row">{label}</th>
                <td className="number">{now}</td>
                <td className="number">{then}</td>
                <td className="number">{change}</td>
              </tr>)}
            </tbody>
          </table>
        </div>
      )}
      <Only id="dropped" title="上次写了，这次没写" list={dropped} />
      <Only id="fresh" title="这次新写的" list={fresh} />
    </>
  )
}

function Only({ id, title, list }: { id: string; title: string; list: SentComparedReport['fresh'] }) {
  if (list.length === 0) return null
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}（{list.length} 项）</h2>
      <ul className="only">{list.map(({ name, label, text }) => <li key={name}>{label} <strong>{text}</strong></li>)}</ul>
    </section>
  )
}
