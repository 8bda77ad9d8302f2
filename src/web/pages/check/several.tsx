import { Button } from 'antd'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Span } from '#reader/sentences.ts'
import { doors, papers } from '../../doors.ts'
import type { FilesAsk } from '../../sent.ts'
import { Failed, sayError, Waiting } from '../../show/state.tsx'
import { Doubts } from './doubts.tsx'
import { MeasureTable } from './measure-table.tsx'
import type { Checking } from './use-checking.ts'
import { Unread } from './unread.tsx'
import './several.css'

/** A county's reports side by side: who tells what, and what is doubtful; each number opens its report at its place. */
export function Several({ files, checking }: { files: readonly File[]; checking: Checking }) {
  const { asked, busy, said } = checking
  const [unions, setUnions] = useState<Readonly<Record<string, string>>>({})
  const [saving, setSaving] = useState('')
  const all: FilesAsk = { ...asked, ...Object.keys(unions).length > 0 && { unions: JSON.stringify(unions) } }
  const { data, error, isFetching } = useQuery({
    queryKey: ['checked-files', files, all], queryFn: () => doors.checkFiles(files, all), retry: false, staleTime: Infinity,
    placeholderData: keepPreviousData,
  })
  if (error) return <Failed error={error}><Button onClick={checking.leave}>换别的文件</Button></Failed>
  if (!data) return <Waiting />
  const open = (report: number, at?: Span) => checking.open(files[report]!, at)
  const save = () => papers.checkFiles(files, all, `${data.reports.length}份报告核对表.xlsx`).then(() => setSaving(''), (failed: unknown) => setSaving(sayError(failed)))
  const read = data.reports.filter(report => report.read)
  return (
    <div className="several">
      <div className="check-tools">
        <p className="quiet" role="status">{isFetching || busy ? '正在核对…' : `读了 ${read.length} 份报告，${data.measures.length} 项数据，${data.doubts.length} 处存疑`}</p>
        <span className="grow" />
        <Button type="primary" onClick={() => void save()}>下载表格（.xlsx）</Button>
        <Button onClick={checking.leave}>换别的文件</Button>
      </div>
      {(said || saving) && <p className="fault" role="alert">{said || saving}</p>}
      <Unread reports={data.reports} onUnion={(file, union) => setUnions({ ...unions, [file]: union })} />
      <MeasureTable checked={data} onOpen={open} />
      <Doubts checked={data} onOpen={open} />
    </div>
  )
}
