import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import type { BotSwitches } from '../../src/playground/telegram/world.ts';
import { startStage, type TestStage } from '../playground/playground-stage.ts';
import { type OpenedPage, openBrowser, openPage } from './browser.ts';

export const APPLICANT = 1001;
export const OPERATOR = 9001;

/** The playground's page in a browser, with the test itself as the bot, call by call. */
export interface PageScene {
  readonly page: Page;
  readonly bot: Api;
  /** What the owner of the bot has switched on. */
  readonly switches: BotSwitches;
  phone(id?: number): Locator;
  room(id?: number): Person;
  /** The next update that has it, as the bot's own polling would get it; those before are confirmed unseen. */
  arrived<Found>(find: (update: Update) => Found | undefined): Promise<Found>;
  /** A page with other options, such as dark colours, in place of the one that is open. */
  reopen(options: BrowserContextOptions): Promise<void>;
  /** Moves the playground's clock forward. */
  forward(ms: number): void;
  /** A picture in the folder named by SCREENSHOTS, if it is set. */
  picture(name: string): Promise<void>;
}

/** A new stage and a new page for each test of the file; after each the browser must not have complained. */
export function usePageScene(): PageScene {
  const pictures = process.env.SCREENSHOTS;
  let browser: Browser;
  let stage: TestStage;
  let bot: Api;
  let opened: OpenedPage;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    stage = await startStage();
    bot = new Api(stage.token, { apiRoot: stage.address });
    opened = await openPage(browser, stage.address);
  });

  afterEach(async () => {
    await opened.close();
    await stage.close();
    expect(opened.complaints).toEqual([]);
  });

  return {
    get page() {
      return opened.page;
    },
    get bot() {
      return bot;
    },
    get switches() {
      return stage.botApi.switches;
    },
    phone: (id = APPLICANT) => opened.page.locator(`#phone-${id}`),
    room(id = APPLICANT) {
      const person = stage.botApi.room.person(id);
      if (person === undefined) throw new Error(`no person ${id}`);
      return person;
    },
    async arrived(find) {
      for (;;) {
        const [update] = await bot.getUpdates({ timeout: 5, limit: 1 });
        if (update === undefined) throw new Error('nothing has arrived');
        await bot.getUpdates({ offset: update.update_id + 1, timeout: 0, limit: 1 });
        const found = find(update);
        if (found !== undefined) return found;
      }
    },
    async reopen(options) {
      await opened.close();
      opened = await openPage(browser, stage.address, options);
    },
    forward: (ms) => stage.moveClock(ms),
    async picture(name) {
      if (pictures === undefined) return;
      mkdirSync(pictures, { recursive: true });
      await opened.page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
    },
  };
}
