import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose tests run processes and wait for them: what begins with these has nobody waiting for the last of them. */
const waits = /\/test\/(?:process|standby)\//;

/** The order of vitest (what failed, what took longest or is largest), but what waits for processes before all else. */
export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const isWaiting = ({ moduleId }: TestSpecification) => waits.test(moduleId);
    return [...usual.filter(isWaiting), ...usual.filter((file) => !isWaiting(file))];
  }
}
