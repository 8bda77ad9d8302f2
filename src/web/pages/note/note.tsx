import { Alert, Button } from 'antd'
import { useEffect, useState } from 'react'
import { doors } from '../../doors.ts'
import { sayError } from '../../show/state.tsx'
import { takeNote } from './carried.ts'
import { cardsOf } from './cards.ts'
import { useNoteDraft } from './draft.ts'
import { none, type Saved } from './stored.ts'
import { Proposed } from './proposed.tsx'
import { SavedNow } from './saved.tsx'
import { Writing } from './writing.tsx'
import './note.css'

/** 一句话记账: what was typed or pasted is read, looked through, put right and entered. */
export function Note() {
  const [draft, setDraft] = useNoteDraft()
  const [rewriting, setRewriting] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const { text, read, cards, saved, before, earlier } = draft

  const look = async (text: string) => {
    setDraft({ text })
    setSaid('')
    setBusy(true)
    try {
      const note = await doors.propose(text)
      const cards = cardsOf(note)
      setDraft({ read: { text, note, cards }, cards, saved: [], before: '' })
      setRewriting(false)
    } catch (error) {
      setSaid(sayError(error))
    }
    setBusy(false)
  }
  useEffect(() => {
    const carried = takeNote()
    if (carried.trim() === '') return
    if (cards.length > 0) setDraft({ earlier: draft })
    void look(carried)
  }, [])

  const entered = (saved: readonly Saved[], left: typeof cards) => setDraft(left.length > 0 ? { cards: left, saved, before: text } : { ...none, saved, before: text })
  // What was taken back is to be put right, most often.
  const undone = (gone: readonly Saved[]) => setDraft({ saved: saved.filter(one => !gone.includes(one)), ...gone.length === saved.length && text === '' && { text: before } })
  const shown = read !== null && !rewriting && !busy
  return (
    <div className="note">
      <div className="head"><h1>一句话记账</h1></div>
      {earlier && !busy && <Alert type="info" title={`上一条“${earlier.text.slice(0, 20)}…”还没有登记`}
        action={<Button size="small" onClick={() => setDraft({ ...none, earlier: undefined, ...earlier })}>接着看</Button>} />}
      {saved.length > 0 && <SavedNow saved={saved} onUndone={undone} />}
      {shown
        ? <Proposed {...read} cards={cards} read={read.cards} onCards={cards => setDraft({ cards })} onSaved={entered} onRewrite={() => setRewriting(true)}
            onOther={() => setDraft({ ...none, saved, before })} />
        : <Writing text={text} onText={text => setDraft({ text })} busy={busy} said={said} again={saved.length > 0} onRead={() => void look(text)}
            {...read !== null && { onCancel: () => { setDraft({ text: read.text }); setRewriting(false) } }} />}
    </div>
  )
}
