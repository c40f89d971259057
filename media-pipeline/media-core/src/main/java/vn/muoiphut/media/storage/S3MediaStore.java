package vn.muoiphut.media.storage;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Any store that speaks S3, addressed path style. */
public final class S3MediaStore implements MediaStore, AutoCloseable {

    private final S3Client s3;
    private final String bucket;
    private final PresignedUrls urls;

    public S3MediaStore(MediaStoreSettings settings, Clock clock) {
        this.bucket = settings.bucket();
        this.urls = new PresignedUrls(settings, clock);
        // Servers other than Amazon's answer 400 to the SDK's own kind of checksum, unless it is asked for.
        this.s3 = S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
    }

    @Override
    public void prepare() {
        try {
            s3.headBucket(request -> request.bucket(bucket));
        } catch (NoSuchBucketException missing) {
            try {
                s3.createBucket(request -> request.bucket(bucket));
            } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException wonByAnother) {
                s3.headBucket(request -> request.bucket(bucket));
            }
        }
    }

    @Override
    public void put(String key, Path file, String contentType) {
        s3.putObject(request -> request.bucket(bucket).key(key).contentType(contentType), RequestBody.fromFile(file));
    }

    @Override
    public void put(String key, byte[] content, String contentType) {
        s3.putObject(
                request -> request.bucket(bucket).key(key).contentType(contentType), RequestBody.fromBytes(content));
    }

    @Override
    public byte[] get(String key) {
        try {
            return s3.getObjectAsBytes(request -> request.bucket(bucket).key(key))
                    .asByteArray();
        } catch (NoSuchKeyException missing) {
            throw new MissingObjectException(key);
        }
    }

    @Override
    public void download(String key, Path target) {
        try {
            s3.getObject(request -> request.bucket(bucket).key(key), target);
        } catch (NoSuchKeyException missing) {
            throw new MissingObjectException(key);
        }
    }

    @Override
    public Optional<StoredObject> head(String key) {
        try {
            var head = s3.headObject(request -> request.bucket(bucket).key(key));
            return Optional.of(new StoredObject(key, head.contentLength(), head.lastModified()));
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        }
    }

    @Override
    public List<StoredObject> list(String prefix) {
        return s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                .map(object -> new StoredObject(object.key(), object.size(), object.lastModified()))
                .toList();
    }

    @Override
    public void delete(String key) {
        s3.deleteObject(request -> request.bucket(bucket).key(key));
    }

    @Override
    public String beginUpload(String key, String contentType) {
        return s3.createMultipartUpload(
                        request -> request.bucket(bucket).key(key).contentType(contentType))
                .uploadId();
    }

    @Override
    public URI partUrl(String key, String uploadId, int number, Duration validFor) {
        return urls.putPart(key, uploadId, number, validFor);
    }

    @Override
    public List<UploadedPart> parts(String key, String uploadId) {
        try {
            return s3
                    .listPartsPaginator(
                            request -> request.bucket(bucket).key(key).uploadId(uploadId))
                    .parts()
                    .stream()
                    .map(part -> new UploadedPart(part.partNumber(), part.size(), part.eTag()))
                    .toList();
        } catch (NoSuchUploadException missing) {
            throw new MissingObjectException(key);
        }
    }

    @Override
    public void completeUpload(String key, String uploadId, List<UploadedPart> parts) {
        var completed = parts.stream()
                .map(part -> CompletedPart.builder()
                        .partNumber(part.number())
                        .eTag(part.etag())
                        .build())
                .toList();
        try {
            s3.completeMultipartUpload(request -> request.bucket(bucket)
                    .key(key)
                    .uploadId(uploadId)
                    .multipartUpload(upload -> upload.parts(completed)));
        } catch (NoSuchUploadException missing) {
            throw new MissingObjectException(key);
        }
    }

    @Override
    public void abortUpload(String key, String uploadId) {
        try {
            s3.abortMultipartUpload(request -> request.bucket(bucket).key(key).uploadId(uploadId));
        } catch (NoSuchUploadException missing) {
            // Given up already, which is what was asked for.
        } catch (S3Exception e) {
            if (e.statusCode() != 404) {
                throw e;
            }
        }
    }

    @Override
    public List<PendingUpload> pendingUploads(String prefix) {
        return s3
                .listMultipartUploadsPaginator(request -> request.bucket(bucket).prefix(prefix))
                .uploads()
                .stream()
                .map(upload -> new PendingUpload(upload.key(), upload.uploadId(), upload.initiated()))
                .toList();
    }

    @Override
    public URI publicUrl(String key) {
        return urls.get(key);
    }

    @Override
    public URI downloadUrl(String key, String fileName) {
        return urls.download(key, fileName);
    }

    @Override
    public void close() {
        s3.close();
    }
}
