import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
} from "@aws-sdk/client-scheduler";
import type { Timers } from "../../core/ports.ts";

/** EventBridge Scheduler: one-time schedules in UTC that delete themselves after they rang. */
export function timers(link: {
  group: string;
  role: string;
  target: string;
  dead: string;
  spreadMinutes: number;
}): Timers {
  const client = new SchedulerClient({});
  return {
    spreadMinutes: link.spreadMinutes,
    async set(name, at, wanted) {
      try {
        await client.send(
          new CreateScheduleCommand({
            Name: name,
            GroupName: link.group,
            ScheduleExpression: `at(${at.slice(0, 19)})`,
            ScheduleExpressionTimezone: "UTC",
            FlexibleTimeWindow: { Mode: "OFF" },
            ActionAfterCompletion: "DELETE",
            Target: {
              Arn: link.target,
              RoleArn: link.role,
              Input: JSON.stringify(wanted),
              DeadLetterConfig: { Arn: link.dead },
              RetryPolicy: { MaximumRetryAttempts: 20, MaximumEventAgeInSeconds: 3600 },
            },
          }),
        );
        return "set";
      } catch (error) {
        if (error instanceof ConflictException) return "exists";
        throw error;
      }
    },
    async drop(name) {
      try {
        await client.send(new DeleteScheduleCommand({ Name: name, GroupName: link.group }));
      } catch (error) {
        if (!(error instanceof ResourceNotFoundException)) throw error;
      }
    },
  };
}
