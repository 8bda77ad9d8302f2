import { App } from 'antd'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { doors } from '../doors.ts'
import { useQuestion } from './dialog.tsx'
import { sayError } from './state.tsx'

/** Takes a change back; what was entered is removed by it, so that is asked about first. `busy` is the number of the one being taken back. */
export function useTakeBack(): { takeBack: (change: { no: number; step: string }) => void; busy: number | undefined; dialog: ReactNode } {
  const { message } = App.useApp()
  const undo = useMutation({ mutationFn: (change: number) => doors.undo({ change }), onSuccess: () => void message.success('已撤销') })
  const { ask, dialog } = useQuestion()
  const takeBack = ({ no, step }: { no: number; step: string }) => step === 'create'
    ? ask({ title: '撤销登记？', say: '这一条会删掉，数字会跟着变。撤销以后还可以再恢复。', yes: '撤销', no: '不撤', danger: true, work: () => undo.mutateAsync(no) })
    : undo.mutate(no, { onError: error => void message.error(sayError(error)) })
  return { takeBack, busy: undo.isPending ? undo.variables : undefined, dialog }
}

/** Looking and lawful removal cannot be taken back. */
export function isLasting(step: string): boolean {
  return step === 'reveal' || step === 'forget'
}
