import { WarningOutlined } from '@ant-design/icons'
import type { CheckedFiles } from '../../sent.ts'
import { UnionInput } from '../../inputs/union.tsx'

type Props = { reports: CheckedFiles['reports']; onUnion: (file: string, union: string) => void }

/** Files that could not be read, each with its reason; and reports of which it is asked whose they are. */
export function Unread({ reports, onUnion }: Props) {
  const open = reports.filter(({ read, union }) => !read || union === null)
  if (open.length === 0) return null
  return (
    <ul className="panel unread" aria-label="没有读成的，和要问一下的">
      {open.map(({ file, say, read, near }) => (
        <li key={file}>
          <WarningOutlined aria-hidden /> <strong>{file}</strong> <span>{say ?? (read ? '看不出是哪个工会的报告，请选一下' : '没有读成')}</span>
          {read && <UnionInput value={null} onChange={union => union !== null && onUnion(file, union)} label={near.length > 0 ? `是${near.join('，还是')}？` : '在这里选工会'} />}
        </li>
      ))}
    </ul>
  )
}
