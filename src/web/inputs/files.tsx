import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { doors } from '../doors.ts'
import type { Evidence } from '../sent.ts'
import { sayDate } from '../show/date.ts'
import { EvidenceMark } from '../show/evidence.tsx'
import { sayError } from '../show/state.tsx'
import type { InputProps } from './props.ts'

/** Photos and papers: chosen, taken with the phone, dropped or pasted here. They are sent at once and named by the record when it is saved. */
export function Files({ id, value, onChange, describedBy, of, onDay }: InputProps) {
  const hashes = (value as string[] | null) ?? []
  const chooser = useRef<HTMLInputElement>(null)
  const [sent, setSent] = useState<readonly Evidence[]>([])
  const { data: kept = [] } = useQuery({ queryKey: ['files', of], queryFn: () => doors.files(of!.ledger, of!.id), enabled: of !== undefined && hashes.length > 0 })
  const send = useMutation({
    mutationFn: (files: File[]) => doors.sendFiles(files),
    onSuccess: notes => {
      setSent([...sent, ...notes])
      onChange([...new Set([...hashes, ...notes.map(note => note.hash)])])
    },
  })
  const take = (files: FileList | undefined) => files && files.length > 0 && send.mutate([...files])
  const taken = sent.find(note => note.taken !== undefined && hashes.includes(note.hash))?.taken
  return (
    <div
      className="files" onDragOver={event => event.preventDefault()} onDrop={event => { event.preventDefault(); take(event.dataTransfer.files) }}
      onPaste={event => take(event.clipboardData.files)}
    >
      <ul>
        {hashes.map(hash => {
          const note = sent.find(one => one.hash === hash) ?? kept.find(one => one.hash === hash)
          return (
            <li key={hash}>
              <EvidenceMark hash={hash} note={note} of={sent.some(one => one.hash === hash) ? undefined : of} />
              <Button type="text" size="small" icon={<CloseOutlined />} aria-label={`去掉附件${note?.name ?? ''}`} onClick={() => onChange(hashes.filter(one => one !== hash))} />
            </li>
          )
        })}
      </ul>
      <Button id={id} icon={<PaperClipOutlined aria-hidden />} loading={send.isPending} onClick={() => chooser.current?.click()} aria-describedby={describedBy}>选照片或文件</Button>
      <input
        ref={chooser} type="file" multiple hidden accept="image/*,.pdf,.doc,.docx,.xls,.xlsx,.wps,.et,.txt"
        onChange={event => { take(event.target.files ?? undefined); event.target.value = '' }}
      />
      {taken !== undefined && onDay && <Button type="link" onClick={() => onDay(taken)}>照片拍于 {sayDate(taken)}，填作日期</Button>}
      {send.isError && <p className="fault" role="alert">{sayError(send.error)}</p>}
    </div>
  )
}
