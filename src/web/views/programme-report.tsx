import { App, Button } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { doors } from '../doors.ts'
import { sayError } from '../show/state.tsx'
import type { Action } from './view.ts'

/** 写成报告: the plan as a paper that is edited, approved and issued like any other. */
export const ProgrammeReport: Action = ({ record }) => {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const begin = useMutation({
    mutationFn: () => doors.formReport('programme', record.id, 'plan'), onSuccess: ({ id }) => void navigate({ to: '/reports/$id', params: { id } }),
    onError: error => void message.error(sayError(error)),
  })
  return <Button loading={begin.isPending} onClick={() => begin.mutate()}>写成报告</Button>
}
