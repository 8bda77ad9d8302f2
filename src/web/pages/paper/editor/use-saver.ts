import type { Editor } from '@tiptap/core'
import { App } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { twinsIn } from '#model/merge-body.ts'
import type { Body } from '#model/body.ts'
import { doors } from '../../../doors.ts'
import type { SentBody } from '../../../sent.ts'
import { useSession } from '../../../session.tsx'
import { draftKey } from '../../form/draft.ts'
import { toBlocks, toDocument } from './document.ts'
import { saver, type Saving } from './saver.ts'

/** How often is asked whether others wrote. */
const LISTEN = 15_000

/** Keeps what is written in the editor, puts in what others write meanwhile, and tells of it. */
export function useSaver(editor: Editor | null, id: string, begin: SentBody): { saving: Saving; save: () => Promise<void> } {
  const { right } = useSession()
  const { message } = App.useApp()
  const [saving, setSaving] = useState<Saving>({ how: 'saved', at: begin.version === 0 ? '' : begin.at, version: begin.version })
  const running = useRef<ReturnType<typeof saver> | null>(null)
  useEffect(() => {
    if (!editor) return
    const held = `${draftKey(right.id, 'report', id)} body`
    const now = () => toBlocks(editor.getJSON())
    const show = (body: Body) => {
      const { from, to } = editor.state.selection
      editor.chain().command(({ tr }) => { tr.setMeta('addToHistory', false); return true }).setContent(toDocument(body), { emitUpdate: false }).setTextSelection({
        from: Math.min(from, editor.state.doc.content.size), to: Math.min(to, editor.state.doc.content.size),
      }).run()
    }
    const keeps = saver(begin, {
      now, put: (base, body) => doors.saveBody(id, { base, body }), tell: setSaving,
      adopt(body) {
        show(body)
        const twins = twinsIn(body).length
        void message.info(twins > 0 ? `有人同时在改，他写的已并进来；有${twins}段您和他都改了，两种写法都留着，请选一种` : '有人同时在改，他写的已并进来')
      },
      hold: unsaved => unsaved === null ? localStorage.removeItem(held) : localStorage.setItem(held, JSON.stringify(unsaved)),
    })
    running.current = keeps
    // What could not be kept before the window was closed is kept now, and put together with what others wrote since.
    const left = unsavedIn(held)
    if (left) {
      void doors.saveBody(id, left).then(kept => {
        localStorage.removeItem(held)
        keeps.heard(kept)
        void message.info('上次没有存上的，现在存上了')
      }, () => {})
    }
    const listening = setInterval(() => void doors.reportBody(id).then(keeps.heard, () => {}), LISTEN)
    const leaving = (event: BeforeUnloadEvent) => {
      if (!keeps.unsaved()) return
      keeps.leave()
      void keeps.save()
      event.preventDefault()
    }
    const touched = () => keeps.touched()
    editor.on('update', touched)
    window.addEventListener('beforeunload', leaving)
    window.addEventListener('online', keeps.save)
    return () => {
      editor.off('update', touched)
      window.removeEventListener('beforeunload', leaving)
      window.removeEventListener('online', keeps.save)
      clearInterval(listening)
      if (keeps.unsaved()) void keeps.save()
      keeps.end()
    }
  }, [editor, id])
  return { saving, save: async () => running.current?.save() }
}

function unsavedIn(key: string): { base: number; body: Body } | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as { base: number; body: Body } | null
  } catch {
    return null
  }
}
