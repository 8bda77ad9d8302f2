import type { Editor } from '@tiptap/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { doors } from '../../../doors.ts'
import { figuresOf, nowKey, showNow, type Now } from './figures.ts'

const NONE: Now = new Map()

/** What the ledgers have now for the figures of the text, asked whenever it was kept and each time the window comes back. */
export function useNow(editor: Editor, version: number): Now {
  const figures = useMemo(() => figuresOf(editor), [editor, version])
  const { data } = useQuery({
    queryKey: ['figures now', figures.map(nowKey)], enabled: figures.length > 0, refetchOnWindowFocus: 'always', refetchInterval: 60_000, placeholderData: before => before,
    queryFn: async (): Promise<Now> => {
      const found = await doors.figuresNow([{ id: '', kind: 'paragraph', runs: figures.map(({ text, bound }) => ({ text, figure: bound })) }])
      return new Map(figures.map((attrs, i) => [nowKey(attrs), found[i]!]))
    },
  })
  const now = data ?? NONE
  useEffect(() => showNow(editor, now), [editor, now])
  return now
}
