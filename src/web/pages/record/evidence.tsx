import { Button } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { doors } from '../../doors.ts'
import type { Evidence as Note } from '../../sent.ts'
import { Dialog } from '../../show/dialog.tsx'
import { EvidenceMark, fileUrl, useFile, type Place } from '../../show/evidence.tsx'
import { Failed, Waiting } from '../../show/state.tsx'

/** The photos and papers of a record; a click shows them here. */
export function Evidence({ ledger, record }: { ledger: AnyLedger; record: LedgerRecord }) {
  const of = { ledger: ledger.id, id: record.id }
  const [at, setAt] = useState<number | null>(null)
  const { data = [], error } = useQuery({ queryKey: ['files', of], queryFn: () => doors.files(of.ledger, of.id), enabled: record.files.length > 0 || ledger.parts !== undefined })
  if (error) return <Failed error={error} />
  if (data.length === 0) return null
  return (
    <section className="evidence">
      <h2>附件</h2>
      <ul>{data.map((note, n) => <li key={note.hash}><button type="button" onClick={() => setAt(n)}><EvidenceMark hash={note.hash} note={note} of={of} /></button></li>)}</ul>
      {at !== null && data[at] && (
        <Dialog side title={data[at].name} onClose={() => setAt(null)}>
          <Preview key={data[at].hash} note={data[at]} of={of} />
          {data.length > 1 && (
            <div className="dialog-foot">
              <span className="quiet grow">第 {at + 1}／{data.length} 个</span>
              <Button disabled={at === 0} onClick={() => setAt(at - 1)}>上一个</Button><Button disabled={at === data.length - 1} onClick={() => setAt(at + 1)}>下一个</Button>
            </div>
          )}
        </Dialog>
      )}
    </section>
  )
}

function Preview({ note, of }: { note: Note; of: Place }) {
  const url = fileUrl(note.hash, of)
  return (
    <div className="preview">
      {note.kind === 'photo'
        ? <Whole url={url} name={note.name} />
        : note.kind === 'pdf' ? <Paper url={url} name={note.name} /> : note.kind === 'word' || note.kind === 'text' ? <Words url={url} /> : <p>这种文件不能在这里看，请下载后打开。</p>}
      <Download url={url} name={note.name} />
    </div>
  )
}

function Whole({ url, name }: { url: string; name: string }) {
  const source = useFile(url)
  return source === null ? <Waiting /> : <img src={source} alt={name} />
}

function Paper({ url, name }: { url: string; name: string }) {
  const source = useFile(url)
  return source === null ? <Waiting /> : <iframe src={source} title={name} />
}

function Words({ url }: { url: string }) {
  const { data, error } = useQuery({ queryKey: ['words', url], queryFn: () => doors.fileText(url) })
  if (error) return <Failed error={error} />
  return data ? <><pre>{data.text}</pre>{!data.whole && <p className="quiet">后面还有，请下载来看。</p>}</> : <Waiting />
}

function Download({ url, name }: { url: string; name: string }) {
  const source = useFile(url)
  return <p><Button href={source ?? undefined} download={name} disabled={source === null}>下载</Button></p>
}
