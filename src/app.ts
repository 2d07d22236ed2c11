import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { createRegisterFace } from './api/open-register-api.ts';
import type { App, AppDeps } from './app-contract.ts';
import { allowedUpdates, createBot } from './bot/create-bot.ts';
import { keepSettings } from './bot/telegram/bot-switches.ts';
import { keepMenus, setApplicantMenu, setDeskMenu } from './bot/telegram/command-menus.ts';
import { fetchBotInfo } from './bot/telegram/fetch-bot-info.ts';
import { createFreeParts } from './bot/telegram/free-file-memory.ts';
import { openTelegram } from './bot/telegram/open-telegram.ts';
import { createPlainFetch } from './bot/telegram/plain-fetch.ts';
import { createSender } from './bot/telegram/sender.ts';
import { tryFiles } from './bot/telegram/try-files.ts';
import { createIntake, type Intake, kindOfUpdate, noFlow } from './bot/updates/intake.ts';
import { privateChatOf } from './bot/updates/update-handler.ts';
import { drawStatsApart } from './charts/draw-apart.ts';
import type { Config } from './config/config.ts';
import { createBackground } from './create-background.ts';
import { createStandby } from './create-standby.ts';
import { telegramLimits } from './domain/messages/sending-rate.ts';
import { usualPace } from './domain/messages/writing-pace.ts';
import type { Settings } from './domain/owner/settings.ts';
import { providerProxyFor } from './domain/proxy.ts';
import { telegramsOwnRoot } from './domain/telegram-server.ts';
import { createCodeChannels } from './gateways/create-code-channels.ts';
import { faultOfHookUrl } from './gateways/guarded-address.ts';
import { createPostEvent } from './gateways/post-event.ts';
import { openHttp } from './http/create-http.ts';
import { createMetrics } from './http/metrics.ts';
import { createDoor } from './http/networks.ts';
import type { HttpServer } from './http/server.ts';
import { formatDate } from './i18n/format.ts';
import { loadTexts } from './i18n/translate.ts';
import { loadLiveLists } from './lists/branch-list-reader.ts';
import { loadReplies } from './lists/canned-replies.ts';
import { meteredPort, sayDirectly } from './outbox/metered-port.ts';
import { createLookApart } from './pdf/look-apart.ts';
import { createServices } from './services/create-services.ts';
import { createPlaygroundView } from './services/owner/playground-view.ts';
import { createObserving } from './services/owner/vital-signs.ts';
import { createUpdateBatches } from './services/update-batches.ts';
import { createBackupFolder } from './storage/backup/folder.ts';
import { newestBackupAt } from './storage/backup/newest-backup.ts';
import { isDatabaseUnavailable, openLocked } from './storage/database/database.ts';
import { createViews } from './storage/database/database-view.ts';
import { refusingLater } from './storage/database/disk-faults.ts';
import { createTransactions } from './storage/database/transact.ts';
import { createVault } from './storage/database/vault.ts';
import { createStatsCounter } from './storage/desk/stats.ts';

export type { App, AppDeps as World };

/** Puts the bot together. Opens and locks the database at once; throws `DatabaseRefused` where it can't. */
export function createApp(config: Config, deps: AppDeps): App {
  const { clock, log } = deps;
  const vault = createVault(config.masterKey, config.oldKeys);
  const { database, hurry, close } = openLocked(config.databasePath, vault);
  const { transact, transactNow, transactLater, read, onCommit, flush } = createTransactions(database, vault);
  const lists = loadLiveLists(deps.dataFolder);
  const { catalog } = lists.live;
  const texts = loadTexts();
  const fetchProvider = createPlainFetch((url) => providerProxyFor(url, config.line.proxies));
  const channels = createCodeChannels(config.codes, fetchProvider, (sms) => {
    if (deps.showSms === undefined) throw new Error('nobody shows an SMS here');
    deps.showSms(sms);
  });
  const { terms, backupFolder, controller, retentionDays } = config;
  const settings: Settings = {
    ...{ catalog, terms, retentionDays, replies: loadReplies(deps.dataFolder) },
    codeWays: channels.map(({ kind }) => kind),
    sendsInvoices: config.paymentToken !== undefined,
  };
  const countStats = createStatsCounter();
  const openView = createViews(config.databasePath, vault);
  const backups =
    backupFolder === undefined ? undefined : createBackupFolder(config.databasePath, backupFolder, config);
  // The receiver of a playground stands on this machine.
  const reach = deps.isPlayground ? 'local' : (config.http?.registers?.hookReach ?? 'public');
  const services = createServices(
    {
      transact,
      transactNow,
      read,
      now: clock.now,
      randomBytes: deps.randomBytes ?? randomBytes,
      ...settings,
      dayInWords: (locale, date) => formatDate(locale, date),
      needsCode: controller.isState,
      backsUp: backups !== undefined,
      operatorsChatId: config.operatorsChatId,
      registers: config.http?.registers,
      faultOfHook: (url) => faultOfHookUrl(url, reach),
    },
    lists,
    countStats,
  );

  const telegram = openTelegram(config, { clock, fetch: deps.fetch });
  const { api, client, fetchFile } = telegram;
  const standby = createStandby({
    ...config,
    api,
    read,
    clock,
    log,
    onOld: () => void services.ownerAlerts.replicaOld().catch(() => {}),
    onTakenOver: deps.onTakenOver,
  });
  const metrics = config.http && createMetrics(allowedUpdates);
  const sender = createSender(
    api,
    {
      ...config.line,
      ...{ apiRoot: config.apiRoot, uploads: telegram.uploads },
      providerToken: config.paymentToken ?? '',
      topic: { chatId: config.operatorsChatId, id: config.operatorsTopicId },
      onUnserved: deps.isPlayground ? undefined : tellUnserved,
    },
    fetchFile,
    log,
  );
  const port = metrics ? meteredPort(sender, metrics.meters.messageTried) : sender;
  const lookAtPdf = createLookApart();
  const background = createBackground({
    transact,
    transactLater,
    read,
    clock,
    random: deps.random ?? Math.random,
    port,
    services,
    words: { ...settings, texts, controller, countStats, openView },
    channels,
    drawStats: deps.drawStats ?? drawStatsApart,
    lookAtPdf,
    postEvent: createPostEvent(reach),
    backups,
    limits: deps.unlimited ? undefined : telegramLimits,
    log,
    isUnavailable: isDatabaseUnavailable,
  });
  const face = createRegisterFace(
    config.http?.registers && {
      ...{ calls: services.registerCalls, meters: metrics?.meters.register },
      ...{ clock, log, lookAtPdf, freeParts: createFreeParts(), door: createDoor(config.http.registers) },
      isUnavailable: isDatabaseUnavailable,
    },
  );
  onCommit((stored) => {
    background.stored(stored);
    if (stored.fed) face.stored();
  });

  let intake: Intake | undefined;
  let http: HttpServer | undefined;

  async function start(): Promise<void> {
    // First of all, so that it can be asked how the bot is while Telegram is out of reach.
    if (config.http && metrics) {
      http = await openHttp({
        ...config.http,
        // Loaded only where it is on: until then it listens at once.
        api: config.http.registers ? await face.open() : undefined,
        ...createObserving({ transact, now: clock.now, registers: config.http.registers }),
        clock,
        log,
        metrics,
        receive: async (update) => (await intake?.receive(update)) ?? { later: 1 },
        flow: () => intake?.flow ?? noFlow(config.http?.webhook),
        backedUpAt: () =>
          backups === undefined ? undefined : (newestBackupAt(backupFolder, config.databasePath) ?? 0),
        replicatedAt: standby.completeAt,
      });
    }
    await standby.enter(() => fetchBotInfo(telegram, clock, log));
    const operators = await refusingLater(config.databasePath, services.ownerAlerts.begin(config.ownerIds));
    await services.branchLists.begin();
    await services.backup.begin();
    if (deps.registerKey !== undefined) await services.registers.boot(deps.registerKey);
    await services.dueRegister.begin();
    await services.dueHooks.begin();
    const me = await fetchBotInfo(telegram, clock, log);
    const bot = await createBot(config.token, client, me, {
      ...services,
      show: background.outbox.show,
      texts,
      operatorsChatId: config.operatorsChatId,
      pace: deps.pace ?? usualPace,
      now: clock.now,
      setApplicantMenu: (userId, locale, hint) =>
        void setApplicantMenu(api, userId, texts(locale), hint, log),
      setDeskMenu: (userId, role, locale) => void setDeskMenu(api, userId, role, texts(locale), log),
      log,
    });
    telegram.equip(bot.api);
    intake = createIntake({
      api,
      faultOf: telegram.faultOf,
      webhook: config.http?.webhook,
      clock,
      log,
      allowedUpdates,
      isUnavailable: isDatabaseUnavailable,
      onUnavailable: () => sayDirectly(port, config.ownerIds, texts('en')('plain-bot-unavailable')),
      handle: (update) => face.beforeCalls(() => bot.handle(update)),
      fetched: createUpdateBatches({ read, transactLater, now: clock.now }),
      fence: config.replica ? standby.check : undefined,
      replicated: standby.replicated,
      onAnotherBot: () => void services.ownerAlerts.anotherBot(hostname()).catch(() => {}),
      onPoison: (update) => services.ownerAlerts.setAside(update.update_id, privateChatOf(update)),
      onHandled: (update, handled, ms) =>
        metrics?.meters.updateHandled(kindOfUpdate(update, allowedUpdates), handled, ms),
    });
    await intake.start();
    background.wake();
    void keepMenus(clock, api, texts, operators, log);
    void keepSettings(api, me, services.ownerAlerts.topicsOn, log);
    if (config.apiRoot !== telegramsOwnRoot && !deps.isPlayground) {
      void tryFiles(api, me.id, config.ownerIds, sender.download);
    }
    log.info('started');
  }

  function tellUnserved(): void {
    const { host } = new URL(config.apiRoot);
    log.warn('files-not-served', { address: host });
    services.ownerAlerts.filesUnserved(host).catch((error: unknown) => log.warn('owner-not-told', { error }));
  }

  return {
    start,
    async stop() {
      hurry();
      face.stop();
      await Promise.all([http?.stop(), intake?.stop()]);
      await intake?.settled();
      standby.stop();
      await background.stop();
      flush();
      if (!close()) log.info('log-of-writes-left');
      log.info('stopped');
    },
    wake: background.wake,
    idle: background.idle,
    inspect: createPlaygroundView({ transact, now: clock.now }),
    get httpPort() {
      return http?.port;
    },
  };
}
