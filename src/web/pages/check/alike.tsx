import { Button } from 'antd'
import { useState } from 'react'
import type { Span } from '#reader/sentences.ts'
import type { SentFinding } from '../../sent.ts'
import { Dialog } from '../../show/dialog.tsx'

type Props = { text: string; finding: SentFinding; other: NonNullable<SentFinding['other']> }

/** A paragraph and the one of another report that it is like, side by side; the figures that were put in anew stand out. */
export function Alike({ text, finding: { start, end, evidence }, other }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>并排看</Button>
      {open && (
        <Dialog title="两段并排看" wide onClose={() => setOpen(false)}>
          <div className="alike">
            <section><h3>这份文稿</h3><p><Changed text={text.slice(start, end)} spans={evidence.map(span => ({ start: span.start - start, end: span.end - start }))} /></p></section>
            <section><h3>{other.title}</h3><p><Changed text={other.text} spans={other.evidence} /></p></section>
          </div>
        </Dialog>
      )}
    </>
  )
}

function Changed({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <>
      {spans.map(({ start, end }, i) => <span key={start}>{text.slice(spans[i - 1]?.end ?? 0, start)}<mark>{text.slice(start, end)}</mark></span>)}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
