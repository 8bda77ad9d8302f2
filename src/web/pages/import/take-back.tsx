import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { doors } from '../../doors.ts'
import type { ImportNote } from '../../sent.ts'
import { useQuestion } from '../../show/dialog.tsx'

/** Asks before an import is taken back; when something stands in its way, the server's own sentence stays in sight. */
export function useTakeBack(): { takeBack: (batch: Pick<ImportNote, 'id' | 'note' | 'rows'>) => void; dialog: ReactNode } {
  const queries = useQueryClient()
  const { ask, dialog } = useQuestion()
  const takeBack = ({ id, note, rows }: Pick<ImportNote, 'id' | 'note' | 'rows'>) => ask({
    ...isTakingBack(note)
      ? { title: '恢复这批记录？', say: `“${note.slice(BACK.length)}”的 ${rows} 条记录都会回来。`, yes: '恢复整批' }
      : { title: '撤销这次导入？', say: `“${note}”存下的 ${rows} 条记录都会撤掉，改过的恢复原样。以后还可以恢复。`, yes: '撤销整批', danger: true },
    work: async () => {
      await doors.undo({ batch: id })
      await queries.invalidateQueries()
    },
  })
  return { takeBack, dialog }
}

const BACK = '撤销：'

/** A batch that took back another is written so by the door. */
export function isTakingBack(note: string): boolean {
  return note.startsWith(BACK)
}
