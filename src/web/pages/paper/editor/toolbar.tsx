import {
  BarChartOutlined, BoldOutlined, FieldNumberOutlined, OrderedListOutlined, PictureOutlined, RedoOutlined, TableOutlined, UndoOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
import { useEditorState } from '@tiptap/react'
import type { Editor } from '@tiptap/core'
import { Button, Select } from 'antd'
import { useRef, type ReactNode } from 'react'
import { blankTable, putBlock } from './put-block.ts'

const KINDS = [{ value: 0, label: '正文' }, { value: 1, label: '标题 一、' }, { value: 2, label: '标题（一）' }, { value: 3, label: '标题 1.' }]

/** What a paper may have, and no more: three headings, bold, lists, tables, photos – and figures out of the ledgers. */
export function Toolbar({ editor, onPictures, onInsert, onTable }: { editor: Editor; onPictures: (files: File[]) => void; onInsert: () => void; onTable: () => void }) {
  const chooser = useRef<HTMLInputElement>(null)
  const at = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      level: now.isActive('heading') ? Number(now.getAttributes('heading')['level']) : 0, bold: now.isActive('bold'),
      bullets: now.isActive('bulletList'), numbers: now.isActive('orderedList'), drawn: now.getAttributes('table')['drawn'] === true,
      table: now.isActive('table'),
      undo: now.can().undo(), redo: now.can().redo(),
    }),
  })
  const does = () => editor.chain().focus()
  const heading = (level: number) => level === 0 ? does().setParagraph().run() : does().setNode('heading', { level }).run()
  return (
    <div className="toolbar" role="toolbar" aria-label="编辑">
      <Button type="primary" icon={<FieldNumberOutlined />} onClick={onInsert}>插入数字</Button>
      <Button icon={<BarChartOutlined />} onClick={onTable}>数据表</Button>
      <Select value={at.level} options={KINDS} onChange={heading} aria-label="段落样式" popupMatchSelectWidth={false} />
      <Tool say="加粗" icon={<BoldOutlined />} on={at.bold} onClick={() => does().toggleBold().run()} />
      <Tool say="项目符号" icon={<UnorderedListOutlined />} on={at.bullets} onClick={() => does().toggleBulletList().run()} />
      <Tool say="编号" icon={<OrderedListOutlined />} on={at.numbers} onClick={() => does().toggleOrderedList().run()} />
      {!at.table && <Tool say="插入表格" icon={<TableOutlined />} onClick={() => putBlock(editor, blankTable(3, 3))} />}
      <Tool say="插入图片" icon={<PictureOutlined />} onClick={() => chooser.current?.click()} />
      <input ref={chooser} type="file" hidden multiple accept="image/*" onChange={event => { onPictures([...event.target.files ?? []]); event.target.value = '' }} />
      <Button type="text" onClick={() => putBlock(editor, { type: 'pageBreak' })}>分页</Button>
      <Tool say="撤销" icon={<UndoOutlined />} disabled={!at.undo} onClick={() => does().undo().run()} />
      <Tool say="重做" icon={<RedoOutlined />} disabled={!at.redo} onClick={() => does().redo().run()} />
      {at.table && (
        <span className="table-tools" role="group" aria-label="表格">
          <Button size="small" aria-pressed={at.drawn} onClick={() => does().updateAttributes('table', { drawn: at.drawn ? null : true }).run()}>画成图</Button>
          <Button size="small" onClick={() => does().addRowAfter().run()}>加一行</Button><Button size="small" onClick={() => does().addColumnAfter().run()}>加一列</Button>
          <Button size="small" onClick={() => does().deleteRow().run()}>删这行</Button><Button size="small" onClick={() => does()
            .deleteColumn()
            .run()}>删这列</Button><Button size="small" danger onClick={() => does().deleteTable().run()}>删表格</Button>
        </span>
      )}
    </div>
  )
}

function Tool({ say, icon, on = false, disabled = false, onClick }: { say: string; icon: ReactNode; on?: boolean; disabled?: boolean; onClick: () => void }) {
  return <Button type="text" icon={icon} aria-label={say} title={say} aria-pressed={on} disabled={disabled} onClick={onClick} onMouseDown={event => event.preventDefault()} />
}
