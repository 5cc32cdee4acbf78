import { refuse } from '#domain/values/result.ts';

/** The exceptions of the Step Functions API that the local engine can answer (API reference, "Errors"). */
type ExceptionName =
  | 'ExecutionAlreadyExists'
  | 'ExecutionDoesNotExist'
  | 'InvalidArn'
  | 'InvalidExecutionInput'
  | 'InvalidName'
  | 'InvalidOutput'
  | 'InvalidToken'
  | 'StateMachineDoesNotExist'
  | 'TaskDoesNotExist'
  | 'TaskTimedOut'
  | 'UnknownOperationException'
  | 'ValidationException';

/** Why a request is refused; the SDK throws the exception class of the same name. */
export interface ApiRefusal {
  exception: ExceptionName;
  message: string;
}

/** A refusal in the words of the service. */
export const refuseRequest = (exception: ExceptionName, message: string) =>
  refuse<ApiRefusal>({ exception, message });
