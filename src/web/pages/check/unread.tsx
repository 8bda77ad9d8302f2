import { WarningOutlined } from '@ant-design/icons'
import type { CheckedFiles } from '../../sent.ts'
import { UnionInput } from '../../inputs/union.tsx'

type Props = { reports: CheckedFiles['reports']; onUnion: (file: string, union: string) => void }

/** Files that could not be read, each with its reason; and reports of which it is asked whose they are. */
export function Unread({ reports, onUnion }: Props) {
  const open = reports.filter(({ read, union }) => !read || union === null)
  if (open.length === 0) return null
  const asked = open.filter(({ read }) => read).length
  const failed = open.length - asked
  return (
    <details className="panel unread" open={open.length <= FEW}>
      <summary>{[...asked > 0 ? [`${asked} 份没有和台账核对`] : [], ...failed > 0 ? [`${failed} 份没有读成`] : []].join('，')}</summary>
      <ul aria-label="没有读成的，和要问一下的">
        {open.map(({ file, say, read, near }) => (
          <li key={file}>
            <WarningOutlined aria-hidden /> <strong>{file}</strong> <span>{say ?? (read ? '看不出是哪个工会的报告，请选一下' : '没有读成')}</span>
            {read && <UnionInput value={null} onChange={union => union !== null && onUnion(file, union)} label={near.length > 0 ? `是${near.join('，还是')}？` : '在这里选工会'} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** More are folded up, so that the table stays in sight. */
const FEW = 4
