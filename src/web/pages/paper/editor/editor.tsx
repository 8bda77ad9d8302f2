import { EditorContent, useEditor } from '@tiptap/react'
import type { Editor as TiptapEditor } from '@tiptap/core'
import { App, Button } from 'antd'
import { useRef, useState, type ReactNode } from 'react'
import type { Bound } from '#model/body.ts'
import { parsePeriod } from '#kit/period.ts'
import { sayFigure } from '#model/say.ts'
import { doors } from '../../../doors.ts'
import type { SentBody, SentFigure } from '../../../sent.ts'
import { Dialog } from '../../../show/dialog.tsx'
import { sayError } from '../../../show/state.tsx'
import { useWhy } from '../../../show/why.tsx'
import { Binding } from './binding.tsx'
import type { FigureAttrs } from './figure-node.ts'
import { attrsOf, figuresOf, nowKey, refreshFigures } from './figures.ts'
import { InsertList, type Keys } from './insert-list.tsx'
import { InsertTable } from './insert-table.tsx'
import { ReportOf } from './pictures-node.tsx'
import { putBlock } from './put-block.ts'
import { SaveState } from './save-state.tsx'
import { optionsOf, type Hears, type PlacedSlash } from './options.ts'
import type { Slash } from './slash.ts'
import { Source } from './source.tsx'
import { StaleBar } from './stale-bar.tsx'
import { Toolbar } from './toolbar.tsx'
import type { TypedAt } from './typed.ts'
import { useNow } from './use-now.ts'
import { useSaver } from './use-saver.ts'

type Props = { id: string; body: SentBody; union: string; unionName: string; period: string; title: ReactNode }
type Stale = { at: number; attrs: FigureAttrs }

/** The text of a report as it is written: on paper, its figures out of the ledgers, kept a moment after every stroke. */
export function Editor({ id, body, union, unionName, period, title }: Props) {
  const { message } = App.useApp()
  const why = useWhy()
  const [source, setSource] = useState({ union, period })
  const [slash, setSlash] = useState<PlacedSlash | null>(null)
  const [typed, setTyped] = useState<TypedAt | null>(null)
  const [tabling, setTabling] = useState(false)
  const [stale, setStale] = useState<Stale | null>(null)
  const keys = useRef<Keys>(null)
  // The “/” that the button wrote goes again where nothing was chosen; one that was typed may be meant.
  const pressed = useRef(false)
  const hears = useRef<Hears>({ open: () => {}, pictures: () => {} })
  // Made once: an editor that is told anything anew forgets where the hand was just set down.
  const [options] = useState(() => optionsOf(body, {
    whose: { union: unionName, period: parsePeriod(period) }, hears, slash: found => { if (!found) pressed.current = false; setSlash(found) },
    typed: setTyped, key: event => keys.current?.key(event) ?? false,
  }))
  const editor = useEditor(options, [])
  const { saving, save } = useSaver(editor, id, body)
  const ledger = useNow(editor, saving.version)
  const open = ({ name, union, period, record }: Bound) => why({ name, union, period, ...(record !== undefined && { record }) })
  hears.current.open = (at, attrs) => ledger.get(nowKey(attrs))?.stale ? setStale({ at, attrs }) : open(attrs.bound)
  hears.current.pictures = files => void doors.sendFiles(files).then(
    sent => putBlock(editor, { type: 'pictures', attrs: { pictures: sent.map(({ hash }) => ({ file: hash, caption: '' })) } }), error => message.error(sayError(error)))
  const stands = stale && ledger.get(nowKey(stale.attrs))
  return (
    <ReportOf value={id}>
      <div className="writing">
        <div className="writing-head">
          <Toolbar
            editor={editor} onPictures={files => hears.current.pictures(files)}
            onInsert={() => { pressed.current = true; editor.chain().focus().insertContent('/').run() }} onTable={() => setTabling(true)}
          />
          <div className="writing-line"><Source value={source} onChange={setSource} /><span className="grow" /><SaveState saving={saving} again={save} /></div>
          <StaleBar editor={editor} now={ledger} onUpdate={() => refreshFigures(editor, ledger)} />
        </div>
        <div className="paper"><div className="sheet">{title}<EditorContent editor={editor} /></div></div>
      </div>
      {slash && <InsertList
        ref={keys} query={slash.query} {...source} at={slash.at} onPick={figure => inserted(editor, slash, figure)}
        onWords={words => editor.chain().focus().insertContentAt(slash, { type: 'text', text: words }).run()}
        onClose={() => { if (pressed.current) editor.chain().focus().deleteRange(slash).run(); setSlash(null) }}
      />}
      {tabling && <Dialog title="插入数据表" onClose={() => setTabling(false)}><InsertTable editor={editor} {...source} onDone={() => setTabling(false)} /></Dialog>}
      {typed && (
        <Dialog title="这个数是台账里的哪一个？" onClose={() => setTyped(null)}>
          <Binding
            typed={typed} union={union} period={period} onBind={(figure, text) => { put(editor, typed, attrsOf(figure, text)); setTyped(null) }}
            onClose={() => setTyped(null)}
          />
        </Dialog>
      )}
      {stale && stands && (
        <Dialog title="台账里的数变了" onClose={() => setStale(null)}>
          <p>{stands.figure ? <>这里写的是<strong>{stale.attrs.text}</strong>，{stands.figure.label}，台账现在是<strong>{stands.text}</strong>。</> : `这里写的是${stale.attrs.text}，台账里现在没有这个数。`}</p>
          <div className="dialog-foot">
            <Button onClick={() => { setStale(null); open(stale.attrs.bound) }}>看是哪几条</Button>
            {stands.figure && <Button type="primary" onClick={() => { refreshFigures(editor, ledger, stale.at); setStale(null) }}>更新为{stands.text}</Button>}
          </div>
        </Dialog>
      )}
    </ReportOf>
  )
}

function inserted(editor: TiptapEditor, slash: Slash, figure: SentFigure): void {
  const wan = figuresOf(editor).some(({ bound }) => bound.money === '万元')
  put(editor, slash, attrsOf(figure, sayFigure(figure, wan ? { money: '万元' } : {})))
}

function put(editor: TiptapEditor, { from, to }: { from: number; to: number }, attrs: FigureAttrs): void {
  editor.chain().focus().insertContentAt({ from, to }, { type: 'figure', attrs }).run()
}
