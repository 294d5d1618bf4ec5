# The image of production: the WAR, Payara Micro and the launcher that supervises it.
# PostgreSQL and Solr are neighbours (compose.yaml), not in the image.

FROM node:22-bookworm AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN mvn -B -ntp -q -Dmaven.test.skip=true package
RUN mvn -B -ntp -q -f src/launcher/pom.xml -Dmaven.test.skip=true -Dloa.runtime=/build/runtime package
RUN javac -d /build/launcher -sourcepath src/launcher/java src/launcher/java/vn/loa/launcher/Main.java

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends openjdk-17-jre-headless curl \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --uid 10001 --user-group --home-dir /var/lib/loa --create-home loa \
 && install -d -o loa -g loa /var/lib/loa/media /var/lib/loa/pages
WORKDIR /opt/loa
COPY --from=build /build/loa ./
COPY --from=build /build/launcher launcher/
COPY --from=build /build/target/loa.war ./
COPY --from=build /build/runtime/payara-micro.jar runtime/
USER loa
ENV LOA_HOME=/var/lib/loa LOA_PROFILE=production
VOLUME /var/lib/loa
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s \
  CMD curl -fsS -o /dev/null "http://127.0.0.1:${LOA_PORT:-8080}/health/ready"
ENTRYPOINT ["/opt/loa/loa"]
CMD ["run"]
