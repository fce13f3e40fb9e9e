import { notEmulated } from "../host-error";
import { describeError } from "./describe-error";
import { ObjectPaths, type PathRoots } from "./object-paths";
import { answerQuery, identity } from "./query";
import { wireName, writeProperty } from "./reach";
import { type Action, type ActionResult, ActionType, type RequestBody, type ResponseBody } from "./wire";

export interface BatchHooks {
  /** Before anything is read: lets pending calculation finish, so that a formula written in this batch has its value. */
  beforeRead(): Promise<void>;
  /** Before each action; what it throws is the action's failure. */
  beforeAction(index: number): void;
  /** Runs what an action does. */
  around<T>(work: () => T): T;
}

/** Runs the actions of one request in order. As in Excel, the first failure ends the batch and what came before it stays applied. */
export async function runBatch(body: RequestBody, roots: PathRoots, hooks: BatchHooks): Promise<ResponseBody> {
  const paths = new ObjectPaths(roots, body.ObjectPaths);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      hooks.beforeAction(index);
      if (action.ActionType === ActionType.Query || action.ActionType === ActionType.QueryAsJson) await hooks.beforeRead();
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: hooks.around(() => act(action, paths)) ?? null });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: { ...describeError(error), Location: locate(action, body), ActionIndex: index } };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function act(action: Action, paths: ObjectPaths): unknown {
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.resolve(action.ObjectPathId ?? 0);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return identity(object);
    case ActionType.Query:
    case ActionType.QueryAsJson:
      return answerQuery(object, action.QueryInfo ?? {});
    case ActionType.Method:
      return paths.call(object, action.Name ?? "", action.ArgumentInfo);
    case ActionType.SetProperty:
      return object && writeProperty(object, action.Name ?? "", paths.arguments(action.ArgumentInfo)[0]);
    case ActionType.Update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) if (object) writeProperty(object, wireName(name), value);
      return null;
    default:
      throw notEmulated(`action type ${action.ActionType}`);
  }
}

const locate = (action: Action, body: RequestBody): string => body.ObjectPaths[action.ObjectPathId ?? 0]?.Name || action.Name || "";
