# syntax=docker/dockerfile:1
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src/main src/main
COPY processes processes
COPY forms forms
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -q -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
ENV TZ=Asia/Shanghai \
    LANG=C.UTF-8 \
    YISHITANG_HOME=/var/lib/yishitang \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -Duser.timezone=Asia/Shanghai -Dfile.encoding=UTF-8"
RUN groupadd --system --gid 10001 yishitang \
 && useradd --system --uid 10001 --gid yishitang --home-dir /var/lib/yishitang --create-home yishitang
COPY --from=build /build/target/yishitang.jar /opt/yishitang/yishitang.jar
COPY containers/ready /opt/yishitang/ready
USER yishitang
WORKDIR /var/lib/yishitang
VOLUME /var/lib/yishitang
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 CMD ["bash", "/opt/yishitang/ready"]
ENTRYPOINT ["java", "-jar", "/opt/yishitang/yishitang.jar"]
