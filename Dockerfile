# The bot as an image: docker build -t certificate-bot . (data/deploy/README.md says how it is run).
FROM node:24-slim AS built
WORKDIR /bot
COPY package.json package-lock.json build.js ./
# No install script: the runtime of development is not wanted, the image has its own.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY src src
RUN node build.js
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# The rest is in dist/ already: what build.js calls external stays, without what other systems, browsers or a compiler read.
RUN mkdir kept \
 && mv node_modules/better-sqlite3 node_modules/@resvg node_modules/@expo-google-fonts kept \
 && cd kept \
 && rm -rf better-sqlite3/deps better-sqlite3/src \
 && find better-sqlite3/prebuilds -name '*.node' ! -name "linux-$(node -p process.arch).node" -delete \
 && find @expo-google-fonts -name '*.ttf' ! -name 'NotoSans_400Regular.ttf' ! -name 'NotoSans_600SemiBold.ttf' -delete \
 && find . -name '*.map' -delete

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates libstdc++6 \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --uid 10001 --no-create-home --home-dir /bot --shell /usr/sbin/nologin bot \
 && install -d -o bot -g bot -m 0700 /data
COPY --from=built /usr/local/bin/node /usr/local/bin/node
WORKDIR /bot
COPY package.json LICENSE* ./
COPY data data
COPY locales locales
COPY src/storage/migrations src/storage/migrations
COPY src/storage/towns src/storage/towns
COPY --from=built /bot/kept node_modules
COPY --from=built /bot/dist dist
ENV NODE_ENV=production DATABASE_PATH=/data/bot.sqlite HTTP_HOST=0.0.0.0
USER bot
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT || 8080}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--min-semi-space-size=8", "--max-semi-space-size=8", "--heap-growing-percent=60", "dist/main.js"]
