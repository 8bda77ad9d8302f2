import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { cleaned, linesOf } from './cleaned.ts'

/** What is pasted or dropped: text as a body can hold it, and photos as files. */
export const Pasting = Extension.create<{ files: (files: File[]) => void }>({
  name: 'pasting',
  addOptions: () => ({ files: () => {} }),
  addProseMirrorPlugins() {
    const take = (list: FileList | undefined, event: Event) => {
      const photos = [...list ?? []].filter(file => file.type.startsWith('image/'))
      if (photos.length === 0) return false
      event.preventDefault()
      this.options.files(photos)
      return true
    }
    return [new Plugin({
      props: {
        transformPastedHTML: cleaned,
        clipboardTextParser: (text, _, __, { state: { schema } }) => Slice.maxOpen(Fragment.from(linesOf(text).map(line => schema.node('paragraph', null, schema.text(line))))),
        // Word lays a picture of the text beside the text.
        handlePaste: (_, event) => !event.clipboardData?.types.includes('text/html') && take(event.clipboardData?.files, event),
        handleDrop: (_, event) => take(event.dataTransfer?.files, event),
      },
    })]
  },
})
