import { EditorContent, useEditor } from '@tiptap/react'
import type { Editor as TiptapEditor } from '@tiptap/core'
import { App, Button } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { parsePeriod } from '#kit/period.ts'
import { sayFigure } from '#model/say.ts'
import { doors, type SentBody, type SentFigure } from '../../../doors.ts'
import { Dialog } from '../../../show/dialog.tsx'
import { sayError } from '../../../show/state.tsx'
import { useWhy } from '../../../show/why.tsx'
import { Binding } from './binding.tsx'
import { toDocument } from './document.ts'
import type { FigureAttrs } from './figure-node.ts'
import { attrsOf, figuresOf, nowKey, refreshFigures, StaleFigures } from './figures.ts'
import { InsertList, type Keys } from './insert-list.tsx'
import { nodes } from './nodes.ts'
import { Pasting } from './pasting.ts'
import { ReportOf } from './pictures-node.tsx'
import { SaveState } from './save-state.tsx'
import { SlashKey, type Slash } from './slash.ts'
import { Source } from './source.tsx'
import { StaleBar } from './stale-bar.tsx'
import { Toolbar } from './toolbar.tsx'
import { Twins } from './twins.ts'
import { TypedNumbers, type TypedAt } from './typed.ts'
import { useNow } from './use-now.ts'
import { useSaver } from './use-saver.ts'

type Props = { id: string; body: SentBody; union: string; unionName: string; period: string; title: React.ReactNode }
type Stale = { at: number; attrs: FigureAttrs }

/** The text of a report as it is written: on paper, its figures out of the ledgers, kept a moment after every stroke. */
export function Editor({ id, body, union, unionName, period, title }: Props) {
  const { message } = App.useApp()
  const why = useWhy()
  const [source, setSource] = useState({ union, period })
  const [slash, setSlash] = useState<(Slash & { left: number; top: number }) | null>(null)
  const [typed, setTyped] = useState<TypedAt | null>(null)
  const [stale, setStale] = useState<Stale | null>(null)
  const keys = useRef<Keys>(null)
  const now = useRef<(attrs: FigureAttrs) => boolean>(() => false)
  const open = (at: number, attrs: FigureAttrs) => {
    const { name, union, period, record } = attrs.bound
    if (now.current(attrs)) setStale({ at, attrs })
    else why({ name, union, period, ...(record !== undefined && { record }) })
  }
  const pictures = useRef<(files: File[]) => void>(() => {})
  // Made once: what they hear goes through what does not change.
  const extensions = useMemo(() => [
    ...nodes, StaleFigures, Twins, Pasting.configure({ files: files => pictures.current(files) }),
    SlashKey.configure({ change: (found, view) => setSlash(found && { ...found, ...placeOf(view.coordsAtPos(found.from)) }), key: event => keys.current?.key(event) ?? false }),
    TypedNumbers.configure({ whose: () => ({ union: unionName, period: parsePeriod(period) }), open: setTyped }),
  ], [unionName, period])
  const editor = useEditor({
    extensions, content: toDocument(body.body), injectCSS: false, immediatelyRender: true, shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { 'aria-label': '正文', role: 'textbox', 'aria-multiline': 'true', class: 'sheet-text' },
      handleClickOn: (_, __, node, at) => { if (node.type.name === 'figure') open(at, node.attrs as FigureAttrs); return node.type.name === 'figure' },
      handleKeyDown: ({ state: { selection } }, { key }) => {
        const node = 'node' in selection ? selection.node as { type: { name: string }; attrs: unknown } : undefined
        if (key !== 'Enter' || node?.type.name !== 'figure') return false
        open(selection.from, node.attrs as FigureAttrs)
        return true
      },
    },
  }, [])
  const { saving, save } = useSaver(editor, id, body)
  const ledger = useNow(editor, saving.version)
  now.current = attrs => ledger.get(nowKey(attrs))?.stale ?? false
  pictures.current = files => void doors.sendFiles(files).then(
    sent => editor.chain().focus().insertContent({ type: 'pictures', attrs: { pictures: sent.map(({ hash }) => ({ file: hash, caption: '' })) } }).run(), error => message.error(sayError(error)))
  const stands = stale && ledger.get(nowKey(stale.attrs))
  return (
    <ReportOf value={id}>
      <div className="writing">
        <div className="writing-head">
          <Toolbar editor={editor} onPictures={files => pictures.current(files)} onInsert={() => editor.chain().focus().insertContent('/').run()} />
          <div className="writing-line"><Source value={source} onChange={setSource} /><span className="grow" /><SaveState saving={saving} again={save} /></div>
          <StaleBar editor={editor} now={ledger} onUpdate={() => refreshFigures(editor, ledger)} />
        </div>
        <div className="paper"><div className="sheet">{title}<EditorContent editor={editor} /></div></div>
      </div>
      {slash && <InsertList ref={keys} query={slash.query} {...source} at={{ left: slash.left, top: slash.top }} onPick={figure => inserted(editor, slash, figure)} onClose={() => setSlash(null)} />}
      {typed && (
        <Dialog title="这个数是台账里的哪一个？" onClose={() => setTyped(null)}>
          <Binding typed={typed} union={union} period={period} onBind={(figure, text) => { put(editor, typed, attrsOf(figure, text)); setTyped(null) }} onClose={() => setTyped(null)} />
        </Dialog>
      )}
      {stale && stands && (
        <Dialog title="台账里的数变了" onClose={() => setStale(null)}>
          <p>{stands.figure ? <>这里写的是<strong>{stale.attrs.text}</strong>，{stands.figure.label}，台账现在是<strong>{stands.text}</strong>。</> : `这里写的是${stale.attrs.text}，台账里现在没有这个数。`}</p>
          <div className="dialog-foot">
            <Button onClick={() => { const { name, union, period, record } = stale.attrs.bound; setStale(null); why({ name, union, period, ...(record !== undefined && { record }) }) }}>看是哪几条</Button>
            {stands.figure && <Button type="primary" onClick={() => { refreshFigures(editor, ledger, stale.at); setStale(null) }}>更新为{stands.text}</Button>}
          </div>
        </Dialog>
      )}
    </ReportOf>
  )
}

/** Below the line that is written, and never beyond the edge of the window. */
function placeOf({ left, bottom }: { left: number; bottom: number }): { left: number; top: number } {
  return { left: Math.max(8, Math.min(left, window.innerWidth - 368)), top: Math.min(bottom + 6, window.innerHeight - 320) }
}

function inserted(editor: TiptapEditor, slash: Slash, figure: SentFigure): void {
  const wan = figuresOf(editor).some(({ bound }) => bound.money === '万元')
  put(editor, slash, attrsOf(figure, sayFigure(figure, wan ? { money: '万元' } : {})))
}

function put(editor: TiptapEditor, { from, to }: { from: number; to: number }, attrs: FigureAttrs): void {
  editor.chain().focus().insertContentAt({ from, to }, { type: 'figure', attrs }).run()
}
