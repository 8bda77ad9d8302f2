import { Node } from '@tiptap/core'
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react'
import { Button, Input } from 'antd'
import { createContext, use } from 'react'
import { Photo } from '../photo.tsx'

export type Picture = { file: string; caption: string }

/** Which report the pictures are of. */
export const ReportOf = createContext('')

/** A row of photos with what is written below each; they stand together, as they are printed. */
export const PicturesNode = Node.create({
  name: 'pictures', group: 'block', atom: true, selectable: true, draggable: true,
  addAttributes: () => ({ pictures: { default: [], rendered: false } }),
  // From elsewhere no picture comes but as a file.
  parseHTML: () => [],
  renderHTML: () => ['div', { class: 'pictures' }],
  addNodeView: () => ReactNodeViewRenderer(Pictures, { stopEvent: ({ event }) => (event.target as HTMLElement).closest('input, button') !== null }),
})

function Pictures({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const id = use(ReportOf)
  const pictures = node.attrs['pictures'] as Picture[]
  const change = (next: Picture[]) => next.length === 0 ? deleteNode() : updateAttributes({ pictures: next })
  return (
    <NodeViewWrapper className="pictures" contentEditable={false}>
      {pictures.map(({ file, caption }, i) => (
        <figure key={file}>
          <Photo id={id} hash={file} alt={caption} />
          {editor.isEditable ? (
            <div className="caption">
              <Input
                value={caption} placeholder="写一句图片说明" aria-label={`第${i + 1}张图片的说明`}
                onChange={event => change(pictures.map(one => one.file === file ? { file, caption: event.target.value } : one))}
              />
              <Button type="text" size="small" onClick={() => change(pictures.filter(one => one.file !== file))}>删掉</Button>
            </div>
          ) : <figcaption>{caption}</figcaption>}
        </figure>
      ))}
    </NodeViewWrapper>
  )
}
