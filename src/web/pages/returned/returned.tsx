import { Button } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { doors } from '../../doors.ts'
import type { SentReturned } from '../../sent.ts'
import { useMay } from '../../session.tsx'
import { Failed, sayError, Waiting } from '../../show/state.tsx'
import { PAPERS } from '../check/writing.tsx'
import { chosen, Differences, type Choice } from './differences.tsx'
import '../form/form.css'
import './returned.css'

/** A report that was changed in Word or WPS comes back: what is otherwise in it, and what of that is taken. */
export function ReturnedPage() {
  const { id } = useParams({ from: '/desk/reports/$id/returned' })
  const { data, error } = useQuery({ queryKey: ['record', 'report', id], queryFn: () => doors.open('report', id), retry: false })
  const [file, setFile] = useState<File | null>(null)
  const look = useMutation({ mutationFn: (sent: File) => doors.returned(id, sent) })
  const send = (sent: File) => { setFile(sent); look.mutate(sent) }
  if (error) return <Failed whole error={error}><Link className="plain-link" to="/reports">回到报告</Link></Failed>
  if (!data) return <Waiting />
  return (
    <section className="returned-page">
      <nav className="crumbs" aria-label="位置"><Link to="/reports">报告</Link> / <Link to="/reports/$id" params={{ id }}>{String(data.record['title'])}</Link></nav>
      <div className="head"><h1>收回改过的稿子</h1></div>
      <p className="quiet">把在 Word 或 WPS 里改过的文件传上来，和原文逐处对照。批注不看，修订算已经接受；新插的图片也能收进来。</p>
      <Choose busy={look.isPending} again={file !== null} onFile={send} />
      {look.isError && <p className="fault" role="alert">{sayError(look.error)}</p>}
      {look.isPending && <Waiting />}
      {look.data && file && <Found key={look.submittedAt} id={id} file={file} found={look.data} />}
    </section>
  )
}

function Choose({ busy, again, onFile }: { busy: boolean; again: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <p>
      <Button type={again ? 'default' : 'primary'} disabled={busy} onClick={() => input.current!.click()}>{again ? '换一份文件' : '选择文件'}</Button>
      <input ref={input} type="file" hidden accept={PAPERS} aria-label="选择文件" onChange={event => {
        const [file] = event.target.files ?? []
        event.target.value = ''
        if (file) onFile(file)
      }} />
    </p>
  )
}

function Found({ id, file, found: { title, version, differences, left } }: { id: string; file: File; found: SentReturned }) {
  const writes = useMay('clerk')
  const navigate = useNavigate()
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const take = useMutation({ mutationFn: () => doors.takeReturned(id, file, { version, choices }), onSuccess: () => navigate({ to: '/reports/$id', params: { id } }) })
  const all = (choice: Choice) => setChoices(Object.fromEntries(differences.map(one => [one.id, one.kind === 'overtyped' ? 'keep' : choice])))
  const taken = differences.filter(one => chosen(one, choices) === 'take').length
  return (
    <>
      <p role="status"><strong>{file.name}</strong>：{differences.length === 0 ? '和原文一样，没有改动。' : `${differences.length} 处不同。`}</p>
      {title !== null && <p className="hint">文件的标题是“{title}”，标题请回到报告里改。</p>}
      {left.map(say => <p key={say} className="hint">{say}。</p>)}
      <Differences list={differences} choices={choices} onChoose={(one, choice) => setChoices({ ...choices, [one]: choice })} />
      {differences.length > 0 && writes && (
        <div className="form-foot">
          <Button onClick={() => all('take')}>文字全照改稿</Button>
          <Button onClick={() => all('keep')}>全照原文</Button>
          <span className="grow" />
          {take.isError && <p className="fault" role="alert">{sayError(take.error)}</p>}
          <Button type="primary" loading={take.isPending} disabled={taken === 0} onClick={() => take.mutate()}>收进正文（{taken} 处）</Button>
        </div>
      )}
    </>
  )
}
